export default {
  title: "A course",
  url: "https://course.example",
  baseUrl: "/course/",
  trailingSlash: true,
  scripts: [{ src: "https://HOST/PATH/www/srfl-figure.js", async: true }],
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
