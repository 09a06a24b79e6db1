project = "A course"
html_theme = "alabaster"
html_js_files = [("https://HOST/PATH/www/srfl-figure.js", {"async": "async"})]
