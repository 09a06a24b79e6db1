// For www/app/start-guard.js. Written by script/docs.mjs; a test keeps it fresh.
Object.assign(globalThis, { srflStart: {
  "failed": "Esta página no pudo iniciarse.",
  "late": "Esta página aún no se ha iniciado.",
  "reload": "Recargar sin los archivos guardados",
  "file": "Los navegadores no cargan módulos desde archivos ({detail}). Sirve la carpeta, por ejemplo con script/server, y abre la dirección que muestra.",
  "sandbox": "Está en un marco aislado (sandbox), en el que los navegadores no cargan módulos. Pon al marco sandbox=\"allow-scripts allow-same-origin\", o quítale sandbox.",
  "script": "El script {detail} no se cargó. O falló la conexión, o lo detuvo un bloqueador de contenido, o el servidor no lo envía como JavaScript. Recarga la página. Si el servidor es tuyo, la consola del navegador da más detalles.",
  "versions": "Sus scripts no encajan entre sí ({detail}): quizá el navegador tenga archivos de una versión anterior. Recarga la página sin los archivos guardados.",
  "slow": "Sus scripts aún se están cargando. Espera un poco más, o comprueba la conexión y recarga la página."
} });
