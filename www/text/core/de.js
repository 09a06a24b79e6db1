// Was der Rust-Kern meldet, auf Deutsch, nach seinen englischen Vorlagen. script/messages.mjs sagt, woher sie kommen.

/** @type {import("../core.js").CoreWords} */
export default {
  // Läufe und Geräte.
  "the loss is no longer a number at step {step}: the learning rate is too high for these settings; lower it and reset":
    "der Verlust ist bei Schritt {step} keine Zahl mehr: Die Lernrate ist für diese Einstellungen zu hoch; senke sie, und setze zurück",
  "stopped before it was ready": "gestoppt, bevor es fertig war",
  "the GPU could not be opened: {0}": "die GPU ließ sich nicht öffnen: {0}",
  "the device failed: {0}": "das Gerät ist ausgefallen: {0}",
  "this device does not compute what the CPU does: {what} differ by {difference} of their size, and {tolerance} is allowed":
    "dieses Gerät rechnet anders als die CPU: {what} weichen um {difference} ihrer Größe ab, erlaubt ist {tolerance}",
  "the logits": "die Logits",
  "the loss terms": "die Terme des Verlusts",
  "the gradients": "die Gradienten",
  "the device could not return the model's parameters: {reason}": "das Gerät konnte die Gewichte des Netzes nicht zurückgeben: {reason}",
  "a device is open already: start a new worker to change it":
    "ein Gerät ist schon geöffnet: Für ein anderes braucht es einen neuen Worker",
  "open a device first": "zuerst muss ein Gerät geöffnet sein",
  "create a run first": "zuerst muss ein Lauf vorbereitet sein",
  "load {what} first": "zuerst müssen Daten geladen sein: {what}",
  "the manifest": "das Manifest",
  "the model's card": "die Modellkarte",
  "the card of the retrained network": "die Karte des neu trainierten Netzes",
  "a model": "ein Netz",
  "the images": "die Bilder",
  "images of your own": "eigene Bilder",
  "another call is still under way: wait for it or ask it to stop":
    "ein anderer Aufruf läuft noch: Warte, bis er fertig ist, oder halte ihn an",
  "the network or the images were replaced since the run was created: create it again":
    "das Netz oder die Bilder wurden ersetzt, seit der Lauf begann: Beginne ihn neu",
  "the images used hold no forget set or no retain set":
    "unter den verwendeten Bildern gibt es keine, die vergessen werden sollen, oder keine anderen",
  "the network has {outputs} classes and the images have {classes}: choose images and a network that go together":
    "das Netz hat {outputs} Klassen, und die Bilder haben {classes}: Wähle Bilder und ein Netz, die zusammenpassen",
  "an image has label {label}, and there are {classes} classes": "ein Bild hat das Label {label}, und es gibt {classes} Klassen",
  "only a run on the CPU can use several workers": "nur ein Lauf auf der CPU kann mehrere Worker verwenden",
  "there is no such training image": "dieses Trainingsbild gibt es nicht",
  "the run was stopped: reset it to run again": "der Lauf wurde gestoppt: Setze ihn zurück, um ihn noch einmal zu starten",
  "all steps are done: reset the run to start again": "alle Schritte sind getan: Setze den Lauf zurück, um neu zu beginnen",
  "ask for at least one step": "mindestens ein Schritt ist nötig",
  "the saved weights": "die gespeicherten Gewichte",
  "the saved weights are from a step past the end of this run":
    "die gespeicherten Gewichte sind von einem Schritt nach dem Ende dieses Laufs",
  "too few images are left to train a network on: forget fewer":
    "es bleiben zu wenige Bilder, um ein Netz zu trainieren: Lass weniger vergessen",
  "this network cannot be retrained here: it learned from more images than the page has; choose resnet8-2000":
    "dieses Netz lässt sich hier nicht neu trainieren: Es hat aus mehr Bildern gelernt, als die Seite hat; wähle resnet8-2000",
  "a network of your own has no card, and so no cached logits and no gold":
    "ein eigenes Netz hat keine Modellkarte und darum weder gespeicherte Logits noch Gold",
  "the original": "das Original",
  "the network": "das Netz",
  "the unlearned network": "das Netz nach dem Verlernen",
  "the retrained network": "das neu trainierte Netz",
  "the network to relearn": "das Netz, das wiederlernt",

  // Einstellungen.
  "{setting} = {value} is not valid: {wanted}": "{setting} = {value} ist ungültig: {wanted}",
  "{0} forgets a class, not single images: choose another method":
    "{0} vergisst eine Klasse, keine einzelnen Bilder: Wähle ein anderes Verfahren",
  "this method forgets a class, not single images": "dieses Verfahren vergisst eine Klasse, keine einzelnen Bilder",
  "{0} has no such setting": "{0} hat diese Einstellung nicht",
  "choose one of {0}": "möglich sind {0}",
  "the network was taught no wrong labels of the images in use: choose one that was, such as resnet8-2000-mislabeled":
    "das Netz hat von den verwendeten Bildern keine falschen Labels gelernt: Wähle eines, das welche gelernt hat, etwa resnet8-2000-mislabeled",
  "pick 1 to {most} different images, by positions from 0 to {0}":
    "möglich sind 1 bis {most} verschiedene Bilder mit Positionen von 0 bis {0}",
  "give a whole number from {min} to {max}": "möglich ist eine ganze Zahl von {min} bis {max}",
  "give a number from {min} to {max}": "möglich ist eine Zahl von {min} bis {max}",
  "give positions of training images, such as 12,40,77": "möglich sind Positionen von Trainingsbildern, zum Beispiel 12,40,77",
  "give whole numbers from -{most} to {most}, such as -1,1": "möglich sind ganze Zahlen von -{most} bis {most}, zum Beispiel -1,1",

  // Bilder.
  train: "Training",
  test: "Test",
  "{asked} {split} images were asked for: choose from 1 to {available}":
    "{asked} Bilder ({split}) wurden verlangt: Möglich sind 1 bis {available}",
  "these {split} images of your own cannot be used: {reason}. Choose others":
    "deine eigenen Bilder ({split}) lassen sich nicht verwenden: {reason}. Wähle andere",
  "there are none": "es gibt keine",
  "image {at} has label {label}, which is no class": "Bild {at} hat das Label {label}, und das ist keine Klasse",
  "image {image} has label {label}, but there are {classes} classes":
    "Bild {image} hat das Label {label}, aber es gibt nur {classes} Klassen",
  "all are of one class, and two are needed": "alle sind von einer Klasse, und zwei sind nötig",
  "the classes of these images cannot be used: {reason}. Rename them":
    "die Klassen dieser Bilder lassen sich nicht verwenden: {reason}. Benenne sie um",
  "there are {count} classes, where {FEWEST_CLASSES} to {MOST_CLASSES} are needed":
    "es sind {count} Klassen, und nötig sind {FEWEST_CLASSES} bis {MOST_CLASSES}",
  "{name} is no name of a class: it is empty, has blanks around it or holds a control character":
    "{name} ist kein Name einer Klasse: Er ist leer, hat Leerzeichen am Rand oder enthält ein Steuerzeichen",
  "a class's name has {length} characters: at most {LONGEST_NAME} are taken":
    "ein Klassenname hat {length} Zeichen: Höchstens {LONGEST_NAME} sind möglich",
  "two classes are named {name}, but for capitals": "zwei Klassen heißen {name}, bis auf Groß- und Kleinschreibung",
  "the data set's manifest.json cannot be used: {0}. Make it again with script/data":
    "das manifest.json des Datensatzes lässt sich nicht verwenden: {0}. script/data erzeugt es neu",
  "it does not parse: {error}": "es ist nicht lesbar: {error}",
  "{file} has {found} bytes where {expected} were expected: it was cut off or is another file. Fetch it again; if that does not help, make the data again with script/data":
    "{file} hat {found} Bytes statt {expected}: Die Datei wurde abgeschnitten oder ist eine andere. Lade sie noch einmal; wenn das nicht hilft, erzeugt script/data die Daten neu",
  "{file} was altered: expected SHA-256 {expected}, got {found}. Fetch it again; if that does not help, make the data again with script/data":
    "{file} wurde verändert: SHA-256 {found} statt {expected}. Lade die Datei noch einmal; wenn das nicht hilft, erzeugt script/data die Daten neu",
  "{file} is not the image it should be: expected {expected}, got {found}. Fetch or make it again":
    "{file} ist nicht das Bild, das es sein sollte: erwartet: {expected}; erhalten: {found}. Lade oder erzeuge es noch einmal",
  "an 8-bit RGB PNG of {width} x {height} pixels": "ein RGB-PNG mit 8 Bit und {width} x {height} Pixeln",
  "a {0}-bit {color} PNG of {w} x {h} pixels": "ein {color}-PNG mit {0} Bit und {w} x {h} Pixeln",
  "unreadable bytes ({error})": "unlesbare Bytes ({error})",

  // Veröffentlichte Netze.
  'unknown model "{name}": choose one of {0}': "unbekanntes Netz „{name}“: Möglich sind {0}",
  "the model card {file} cannot be used: {reason}": "die Modellkarte {file} lässt sich nicht verwenden: {reason}",
  "expected format srfl-model version 1, got {format} version {version}":
    "das Format ist {format}, Version {version}, und nicht srfl-model, Version 1",
  "expected {classes} classes": "nötig sind {classes} Klassen",
  "an accuracy is outside 0 to 1": "eine Genauigkeit liegt nicht zwischen 0 und 1",
  "it is no {0} retrained without a class or images, so it cannot stand beside {1}; make one with `{2} --exclude CLASS`":
    "es ist kein {0}, das ohne eine Klasse oder Bilder neu trainiert wurde, und kann deshalb nicht neben {1} stehen; `{2} --exclude CLASS` macht eines",
  "it names no file of logits; make one with `srfl logits`": "sie nennt keine Datei mit Logits; `srfl logits` macht eine",
  "{file} is not the file its card describes: expected {expected}, got {found}; fetch it again":
    "{file} ist nicht die Datei, die ihre Modellkarte beschreibt: {found} statt {expected}; lade sie noch einmal",
  "{expected} values": "{expected} Werte",
  "{found} values": "{found} Werte",
  "{length} bytes": "{length} Bytes",
  "logits of the weights of SHA-256 {of}": "Logits der Gewichte mit SHA-256 {of}",
  "{file} is not a readable weights file ({reason}): it may be truncated or of another kind; fetch it again or make it with `srfl pretrain`":
    "{file} ist keine lesbare Datei mit Gewichten ({reason}): Vielleicht ist sie abgeschnitten oder von anderer Art; lade sie noch einmal, oder erzeuge sie mit `srfl pretrain`",
  "{file} holds no logits that can be used: {reason}; make it again with `srfl logits`":
    "{file} enthält keine brauchbaren Logits: {reason}; erzeuge die Datei mit `srfl logits` neu",
  'it has no tensor "{name}" of {classes} columns': "es gibt darin keinen Tensor „{name}“ mit {classes} Spalten",
  "{file} does not fit the network {preset}: {reason}": "zum Netz {preset} gehört etwas anderes als {file}: {reason}",
  "it holds {held} tensors where {used} are wanted": "es sind {held} Tensoren, und nötig sind {used}",
  "tensor {name} holds {other}, and only F16, BF16, F32 and F64 are read":
    "der Tensor {name} enthält {other}, und gelesen werden nur F16, BF16, F32 und F64",
  "tensor {name} holds {bad}": "der Tensor {name} enthält {bad}",
  "{name} is missing": "{name} fehlt",
  "{name} is {found} where {wanted} is wanted": "{name} ist {found}, und nötig ist {wanted}",

  // Ein eigenes Netz.
  "{file} cannot be used: {reason}": "{file} lässt sich nicht verwenden: {reason}",
  "it has {megabytes} MB, and at most {most} are read": "die Datei hat {megabytes} MB, und höchstens {most} werden gelesen",
  "it is no safetensors file, or was cut off ({error}). Save one with safetensors.torch.save_file(model.state_dict(), ...)":
    "es ist keine safetensors-Datei, oder sie wurde abgeschnitten ({error}). Speichere eine mit safetensors.torch.save_file(model.state_dict(), ...)",
  'it has no network "{wanted}", but {0}': "darin ist kein Netz „{wanted}“, aber {0}",
  "it holds {0} networks, and none can be used. {each}": "darin sind {0} Netze, und keines lässt sich verwenden. {each}",
  "the one whose names have no prefix": "das ohne Präfix vor den Namen",
  "{other} and {name} both are {ours} here": "{other} und {name} wären hier beide {ours}",
  "it is no {preset} of this program: {problem}": "es ist kein {preset} dieses Programms: {problem}",
  "its first convolution is {shape}, neither [_, 3, 3, 3] nor [_, 3, 7, 7]":
    "die erste Faltung ist {shape}, weder [_, 3, 3, 3] noch [_, 3, 7, 7]",
  "its first convolution is missing": "die erste Faltung fehlt",
  "its first convolution is {kernel} x {kernel} and has {width} channels, and its stages have {blocks} blocks of two convolutions; known are {0}":
    "die erste Faltung ist {kernel} x {kernel} groß und hat {width} Kanäle, und die Stufen haben {blocks} Blöcke aus zwei Faltungen; bekannt sind {0}",
  "{preset} ({side} x {side}, {width} channels, blocks {blocks})": "{preset} ({side} x {side}, {width} Kanäle, Blöcke {blocks})",
  "it has {found} classes, where {classes} are wanted, CIFAR-10's in their order":
    "es hat {found} Klassen, und nötig sind {classes}, die von CIFAR-10 in ihrer Reihenfolge",
  "it has {found} classes, and the images in use have {classes}": "es hat {found} Klassen, und die verwendeten Bilder haben {classes}",
  "its shortcuts have no convolutions: it pads them with zeros (He et al.'s option A), and here they are 1 x 1 convolutions with BatchNorm (option B)":
    "die Abkürzungen haben keine Faltungen: Sie werden mit Nullen aufgefüllt (Option A von He et al.), und hier sind es 1 x 1-Faltungen mit BatchNorm (Option B)",
  "missing are {0}": "es fehlen {0}",
  "{name} is {0}, not {wanted}": "{name} ist {0}, nicht {wanted}",
  "its head's weight is {shape}": "die Gewichte der letzten Schicht sind {shape}",
  "no place is there for {0}": "keinen Platz gibt es für {0}",
  "it has neither conv1.weight nor stem.conv.weight, the first convolution of a ResNet by PyTorch's usual names; it has {0}":
    "darin ist weder conv1.weight noch stem.conv.weight, die erste Faltung eines ResNets nach den üblichen Namen von PyTorch; darin sind {0}",
  "{0} and {more} more": "{0} und {more} weitere",

  // Maße und Karten.
  "the network gives no finite number for image {image}: it has diverged; reset it, or lower the learning rate":
    "das Netz gibt für Bild {image} keine endliche Zahl aus: Es ist divergiert; setze es zurück, oder senke die Lernrate",
  "{what} needs at least {wanted} images, there are {found}: use more images":
    "zu wenige Bilder für {what}: Nötig sind mindestens {wanted}, und es sind {found}; verwende mehr Bilder",
  "an assessment's training set of the class": "die Prüfung (Trainingsbilder der Klasse)",
  "an assessment's test set of the class": "die Prüfung (Testbilder der Klasse)",
  "an assessment's training set of the other classes": "die Prüfung (Trainingsbilder der anderen Klassen)",
  "an assessment's test set of the other classes": "die Prüfung (Testbilder der anderen Klassen)",
  "an assessment's forget set": "die Prüfung (Vergessensmenge)",
  "an assessment's retain set": "die Prüfung (andere Trainingsbilder)",
  "an assessment's test set": "die Prüfung (Testbilder)",
  "an accuracy": "eine Genauigkeit",
  "a distribution": "eine Verteilung",
  "a histogram": "ein Histogramm",
  "a mean prediction": "eine mittlere Antwort",
  "a projection": "eine Projektion",
  "the Jensen-Shannon divergence": "die Jensen-Shannon-Divergenz",
  "the linear probe": "die lineare Sonde",
  "a probe's accuracy": "die Genauigkeit einer Sonde",
  "the membership attack's set of members": "den Angriff auf Mitgliedschaft (gesehene Bilder)",
  "the membership attack's set of others": "den Angriff auf Mitgliedschaft (andere Bilder)",
  "the membership area's set of members": "die Fläche der Mitgliedschaft (gesehene Bilder)",
  "the membership area's set of others": "die Fläche der Mitgliedschaft (andere Bilder)",
  "MIA efficacy's retain set": "das Maß „für ungesehen gehalten“ (andere Trainingsbilder)",
  "MIA efficacy's test set": "das Maß „für ungesehen gehalten“ (Testbilder)",
  "MIA efficacy's forget set": "das Maß „für ungesehen gehalten“ (Vergessensmenge)",
  "prototypical relearning's training set": "das Zurückholen mit ein paar Beispielen (Trainingsbilder)",
  "prototypical relearning's test set": "das Zurückholen mit ein paar Beispielen (Testbilder)",
  "there are no images to relearn": "es gibt keine Bilder, die wiedergelernt werden könnten",
  "there are no images to try the networks on": "es gibt keine Bilder, an denen sich die Netze prüfen ließen",
  "the networks are of different shapes": "die Netze sind von verschiedener Form",
  "a corner of the map is no training image of this run: choose another":
    "eine Ecke der Karte ist kein Trainingsbild dieses Laufs: Wähle ein anderes",
  "these three images span no plane: choose three different ones": "diese drei Bilder spannen keine Ebene auf: Wähle drei verschiedene",
  "{file} holds nothing of shadow networks: {reason}; make it again with `srfl shadows`":
    "{file} enthält nichts von Schattennetzen: {reason}; erzeuge die Datei mit `srfl shadows` neu",
  "images that the shadow networks were shown": "Bilder, die den Schattennetzen gezeigt wurden",
  "an attack's set of members": "die Menge der Mitglieder eines Angriffs",
  "an attack's set of others": "die Menge der anderen eines Angriffs",
  "it names no file of shadow networks; make one with `srfl shadows`":
    "sie nennt keine Datei von Schattennetzen; `srfl shadows` macht eine",
  "is not of two rows": "hat nicht zwei Zeilen",
  "has a deviation of 0": "hat eine Abweichung von 0",
  "is missing": "fehlt",
  'its tensor "{name}" {what}': "sein Tensor „{name}“ {what}",
  "its tensors are of different numbers of images": "ihre Tensoren gehören zu verschieden vielen Bildern",
};
