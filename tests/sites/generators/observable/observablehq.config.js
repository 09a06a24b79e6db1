export default {
  title: "A notebook",
  base: "/course/",
  // No fonts of other sites.
  globalStylesheets: [],
  head: '<link rel="icon" href="data:," /><script async src="https://HOST/PATH/www/srfl-figure.js"></script>',
};
