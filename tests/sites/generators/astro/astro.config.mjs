export default { base: "/course", trailingSlash: "always" };
