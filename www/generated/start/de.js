// For www/app/start-guard.js. Written by script/docs.mjs; a test keeps it fresh.
Object.assign(globalThis, { srflStart: {
  "failed": "Diese Seite konnte nicht starten.",
  "late": "Diese Seite ist noch nicht gestartet.",
  "reload": "Ohne gespeicherte Dateien neu laden",
  "file": "Browser laden keine Module aus Dateien ({detail}). Starte für den Ordner einen Server, zum Beispiel mit script/server, und öffne die Adresse, die er ausgibt.",
  "sandbox": "Sie steht in einem abgeschotteten Rahmen (sandbox), und darin laden Browser keine Module. Gib dem Rahmen sandbox=\"allow-scripts allow-same-origin\", oder lass sandbox weg.",
  "script": "Das Skript {detail} wurde nicht geladen. Entweder brach die Verbindung ab, ein Inhaltsblocker hat es aufgehalten, oder der Server sendet es nicht als JavaScript. Lade die Seite neu. Wenn der Server deiner ist: Die Konsole des Browsers verrät mehr.",
  "versions": "Ihre Skripte passen nicht zusammen ({detail}): Vielleicht hat der Browser Dateien einer älteren Version. Lade die Seite ohne die gespeicherten Dateien neu.",
  "slow": "Ihre Skripte werden noch geladen. Warte noch ein wenig, oder prüfe die Verbindung, und lade die Seite neu."
} });
