// Lo que dice el núcleo en Rust, en español, según sus plantillas en inglés. script/messages.mjs sabe de dónde salen.

/** @type {import("../core.js").CoreWords} */
export default {
  // Ejecuciones y dispositivos.
  "the loss is no longer a number at step {step}: the learning rate is too high for these settings; lower it and reset":
    "la pérdida ya no es un número en el paso {step}: la tasa de aprendizaje es demasiado alta para estos ajustes; bájala y pulsa Restablecer",
  "stopped before it was ready": "se detuvo antes de terminar",
  "the GPU could not be opened: {0}": "no se pudo abrir la GPU: {0}",
  "the device failed: {0}": "falló el dispositivo: {0}",
  "this device does not compute what the CPU does: {what} differ by {difference} of their size, and {tolerance} is allowed":
    "este dispositivo no calcula lo mismo que la CPU: {what} difieren en {difference} de su tamaño, y se admite {tolerance}",
  "the logits": "los logits",
  "the loss terms": "los términos de la pérdida",
  "the gradients": "los gradientes",
  "the device could not return the model's parameters: {reason}": "el dispositivo no pudo devolver los pesos de la red: {reason}",
  "a device is open already: start a new worker to change it": "ya hay un dispositivo abierto: para cambiarlo hace falta un worker nuevo",
  "open a device first": "primero hay que abrir un dispositivo",
  "create a run first": "primero hay que preparar una ejecución",
  "load {what} first": "primero hay que cargar {what}",
  "the manifest": "el manifiesto",
  "the model's card": "la ficha del modelo",
  "the card of the retrained network": "la ficha de la red reentrenada",
  "a model": "una red",
  "the images": "las imágenes",
  "images of your own": "tus propias imágenes",
  "another call is still under way: wait for it or ask it to stop": "hay otra llamada en marcha: espera a que termine o detenla",
  "the network or the images were replaced since the run was created: create it again":
    "la red o las imágenes se reemplazaron desde que se preparó la ejecución: vuelve a prepararla",
  "the images used hold no forget set or no retain set":
    "entre las imágenes usadas no hay conjunto de olvido o no hay conjunto de retención",
  "the network has {outputs} classes and the images have {classes}: choose images and a network that go together":
    "la red tiene {outputs} clases y las imágenes, {classes}: elige imágenes y una red que se correspondan",
  "an image has label {label}, and there are {classes} classes": "una imagen tiene la etiqueta {label}, y hay {classes} clases",
  "only a run on the CPU can use several workers": "solo una ejecución en la CPU puede usar varios workers",
  "there is no such training image": "no existe esa imagen de entrenamiento",
  "the run was stopped: reset it to run again": "la ejecución se detuvo: pulsa Restablecer para volver a iniciarla",
  "all steps are done: reset the run to start again": "ya se han dado todos los pasos: pulsa Restablecer para empezar de nuevo",
  "ask for at least one step": "hace falta al menos un paso",
  "the saved weights": "los pesos guardados",
  "the saved weights are from a step past the end of this run": "los pesos guardados son de un paso posterior al final de esta ejecución",
  "too few images are left to train a network on: forget fewer": "quedan muy pocas imágenes para entrenar una red: haz que olvide menos",
  "this network cannot be retrained here: it learned from more images than the page has; choose resnet8-2000":
    "esta red no se puede reentrenar aquí: aprendió de más imágenes de las que tiene la página; elige resnet8-2000",
  "a network of your own has no card, and so no cached logits and no gold":
    "una red propia no tiene ficha y, por tanto, tampoco logits guardados ni red oro",
  "the original": "la red original",
  "the network": "la red",
  "the unlearned network": "la red desaprendida",
  "the retrained network": "la red reentrenada",
  "the network to relearn": "la red que reaprende",

  // Ajustes.
  "{setting} = {value} is not valid: {wanted}": "{setting} = {value} no es válido: {wanted}",
  "{0} forgets a class, not single images: choose another method": "{0} olvida una clase, no imágenes sueltas: elige otro método",
  "this method forgets a class, not single images": "este método olvida una clase, no imágenes sueltas",
  "{0} has no such setting": "{0} no tiene ese ajuste",
  "choose one of {0}": "elige entre {0}",
  "the network was taught no wrong labels of the images in use: choose one that was, such as resnet8-2000-mislabeled":
    "la red no aprendió ninguna etiqueta errónea de las imágenes usadas: elige una que las aprendiera, como resnet8-2000-mislabeled",
  "pick 1 to {most} different images, by positions from 0 to {0}": "elige de 1 a {most} imágenes distintas, por posiciones de 0 a {0}",
  "give a whole number from {min} to {max}": "debe ser un número entero de {min} a {max}",
  "give a number from {min} to {max}": "debe ser un número de {min} a {max}",
  "give positions of training images, such as 12,40,77": "deben ser posiciones de imágenes de entrenamiento, como 12,40,77",
  "give whole numbers from -{most} to {most}, such as -1,1": "deben ser números enteros de -{most} a {most}, como -1,1",

  // Imágenes.
  train: "de entrenamiento",
  test: "de prueba",
  "{asked} {split} images were asked for: choose from 1 to {available}": "se pidieron {asked} imágenes {split}: elige de 1 a {available}",
  "these {split} images of your own cannot be used: {reason}. Choose others":
    "estas imágenes propias {split} no se pueden usar: {reason}. Elige otras",
  "there are none": "no hay ninguna",
  "image {at} has label {label}, which is no class": "la imagen {at} tiene la etiqueta {label}, que no es ninguna clase",
  "image {image} has label {label}, but there are {classes} classes":
    "la imagen {image} tiene la etiqueta {label}, pero hay {classes} clases",
  "all are of one class, and two are needed": "todas son de una sola clase, y hacen falta dos",
  "the classes of these images cannot be used: {reason}. Rename them":
    "las clases de estas imágenes no se pueden usar: {reason}. Cámbiales el nombre",
  "there are {count} classes, where {FEWEST_CLASSES} to {MOST_CLASSES} are needed":
    "hay {count} clases, y hacen falta de {FEWEST_CLASSES} a {MOST_CLASSES}",
  "{name} is no name of a class: it is empty, has blanks around it or holds a control character":
    "{name} no sirve como nombre de una clase: está vacío, tiene espacios alrededor o contiene un carácter de control",
  "a class's name has {length} characters: at most {LONGEST_NAME} are taken":
    "el nombre de una clase tiene {length} caracteres: se admiten {LONGEST_NAME} como máximo",
  "two classes are named {name}, but for capitals": "dos clases se llaman {name}, salvo por las mayúsculas",
  "the data set's manifest.json cannot be used: {0}. Make it again with script/data":
    "el archivo manifest.json del conjunto de datos no se puede usar: {0}. script/data lo crea de nuevo",
  "it does not parse: {error}": "no se puede interpretar: {error}",
  "{file} has {found} bytes where {expected} were expected: it was cut off or is another file. Fetch it again; if that does not help, make the data again with script/data":
    "{file} tiene {found} bytes en lugar de {expected}: está cortado o es otro archivo. Descárgalo de nuevo; si no sirve, script/data crea otra vez los datos",
  "{file} was altered: expected SHA-256 {expected}, got {found}. Fetch it again; if that does not help, make the data again with script/data":
    "{file} se ha alterado: su SHA-256 es {found} en lugar de {expected}. Descárgalo de nuevo; si no sirve, script/data crea otra vez los datos",
  "{file} is not the image it should be: expected {expected}, got {found}. Fetch or make it again":
    "{file} no es la imagen que debería: se esperaba {expected} y llegó esto: {found}. Descárgala o créala de nuevo",
  "an 8-bit RGB PNG of {width} x {height} pixels": "un PNG RGB de 8 bits y {width} x {height} píxeles",
  "a {0}-bit {color} PNG of {w} x {h} pixels": "un PNG {color} de {0} bits y {w} x {h} píxeles",
  "unreadable bytes ({error})": "bytes ilegibles ({error})",

  // Redes publicadas.
  'unknown model "{name}": choose one of {0}': "red desconocida «{name}»: elige entre {0}",
  "the model card {file} cannot be used: {reason}": "la ficha del modelo {file} no se puede usar: {reason}",
  "expected format srfl-model version 1, got {format} version {version}":
    "el formato es {format}, versión {version}, y no srfl-model, versión 1",
  "expected {classes} classes": "hacen falta {classes} clases",
  "an accuracy is outside 0 to 1": "una exactitud no está entre 0 y 1",
  "it is no {0} retrained without a class or images, so it cannot stand beside {1}; make one with `{2} --exclude CLASS`":
    "no es un {0} reentrenado sin una clase o sin imágenes, así que no puede compararse con {1}; `{2} --exclude CLASS` crea uno",
  "it names no file of logits; make one with `srfl logits`": "no nombra ningún archivo de logits; `srfl logits` crea uno",
  "{file} is not the file its card describes: expected {expected}, got {found}; fetch it again":
    "{file} no es el archivo que describe su ficha: {found} en lugar de {expected}; descárgalo de nuevo",
  "{expected} values": "{expected} valores",
  "{found} values": "{found} valores",
  "{length} bytes": "{length} bytes",
  "logits of the weights of SHA-256 {of}": "logits de los pesos con SHA-256 {of}",
  "{file} is not a readable weights file ({reason}): it may be truncated or of another kind; fetch it again or make it with `srfl pretrain`":
    "{file} no es un archivo de pesos legible ({reason}): puede estar cortado o ser de otro tipo; descárgalo de nuevo o créalo con `srfl pretrain`",
  "{file} holds no logits that can be used: {reason}; make it again with `srfl logits`":
    "{file} no contiene logits que se puedan usar: {reason}; créalo de nuevo con `srfl logits`",
  'it has no tensor "{name}" of {classes} columns': "no tiene ningún tensor «{name}» de {classes} columnas",
  "{file} does not fit the network {preset}: {reason}": "a la red {preset} no le corresponde {file}: {reason}",
  "it holds {held} tensors where {used} are wanted": "contiene {held} tensores, y hacen falta {used}",
  "tensor {name} holds {other}, and only F16, BF16, F32 and F64 are read":
    "el tensor {name} contiene {other}, y solo se leen F16, BF16, F32 y F64",
  "tensor {name} holds {bad}": "el tensor {name} contiene {bad}",
  "{name} is missing": "falta {name}",
  "{name} is {found} where {wanted} is wanted": "{name} es {found}, y hace falta {wanted}",

  // Una red propia.
  "{file} cannot be used: {reason}": "{file} no se puede usar: {reason}",
  "it has {megabytes} MB, and at most {most} are read": "tiene {megabytes} MB, y se leen {most} como máximo",
  "it is no safetensors file, or was cut off ({error}). Save one with safetensors.torch.save_file(model.state_dict(), ...)":
    "no es un archivo safetensors, o está cortado ({error}). Guarda uno con safetensors.torch.save_file(model.state_dict(), ...)",
  'it has no network "{wanted}", but {0}': "no contiene ninguna red «{wanted}», sino {0}",
  "it holds {0} networks, and none can be used. {each}": "contiene {0} redes, y ninguna se puede usar. {each}",
  "the one whose names have no prefix": "la que no tiene prefijo en los nombres",
  "{other} and {name} both are {ours} here": "tanto {other} como {name} serían aquí {ours}",
  "it is no {preset} of this program: {problem}": "no es un {preset} de este programa: {problem}",
  "its first convolution is {shape}, neither [_, 3, 3, 3] nor [_, 3, 7, 7]":
    "su primera convolución es {shape}, ni [_, 3, 3, 3] ni [_, 3, 7, 7]",
  "its first convolution is missing": "le falta la primera convolución",
  "its first convolution is {kernel} x {kernel} and has {width} channels, and its stages have {blocks} blocks of two convolutions; known are {0}":
    "su primera convolución es de {kernel} x {kernel} y tiene {width} canales, y sus etapas tienen {blocks} bloques de dos convoluciones; se conocen {0}",
  "{preset} ({side} x {side}, {width} channels, blocks {blocks})": "{preset} ({side} x {side}, {width} canales, bloques {blocks})",
  "it has {found} classes, where {classes} are wanted, CIFAR-10's in their order":
    "tiene {found} clases, y hacen falta {classes}, las de CIFAR-10 en su orden",
  "it has {found} classes, and the images in use have {classes}": "tiene {found} clases, y las imágenes usadas tienen {classes}",
  "its shortcuts have no convolutions: it pads them with zeros (He et al.'s option A), and here they are 1 x 1 convolutions with BatchNorm (option B)":
    "sus atajos no tienen convoluciones: los rellena con ceros (la opción A de He et al.), y aquí son convoluciones de 1 x 1 con BatchNorm (la opción B)",
  "missing are {0}": "faltan {0}",
  "{name} is {0}, not {wanted}": "{name} es {0}, no {wanted}",
  "its head's weight is {shape}": "los pesos de su cabeza son {shape}",
  "no place is there for {0}": "no hay lugar para {0}",
  "it has neither conv1.weight nor stem.conv.weight, the first convolution of a ResNet by PyTorch's usual names; it has {0}":
    "no tiene conv1.weight ni stem.conv.weight, la primera convolución de una ResNet según los nombres habituales de PyTorch; tiene {0}",
  "{0} and {more} more": "{0} y {more} más",

  // Métricas y mapas.
  "the network gives no finite number for image {image}: it has diverged; reset it, or lower the learning rate":
    "la red no da ningún número finito para la imagen {image}: ha divergido; pulsa Restablecer o baja la tasa de aprendizaje",
  "{what} needs at least {wanted} images, there are {found}: use more images":
    "hay pocas imágenes para {what}: hacen falta al menos {wanted} y hay {found}; usa más imágenes",
  "an assessment's training set of the class": "una evaluación (imágenes de entrenamiento de la clase)",
  "an assessment's test set of the class": "una evaluación (imágenes de prueba de la clase)",
  "an assessment's training set of the other classes": "una evaluación (imágenes de entrenamiento de las demás clases)",
  "an assessment's test set of the other classes": "una evaluación (imágenes de prueba de las demás clases)",
  "an assessment's forget set": "una evaluación (conjunto de olvido)",
  "an assessment's retain set": "una evaluación (conjunto de retención)",
  "an assessment's test set": "una evaluación (imágenes de prueba)",
  "an accuracy": "una exactitud",
  "a distribution": "una distribución",
  "a histogram": "un histograma",
  "a mean prediction": "una predicción media",
  "a projection": "una proyección",
  "the Jensen-Shannon divergence": "la divergencia de Jensen-Shannon",
  "the linear probe": "la sonda lineal",
  "a probe's accuracy": "la exactitud de una sonda",
  "the membership attack's set of members": "el ataque de pertenencia (imágenes vistas)",
  "the membership attack's set of others": "el ataque de pertenencia (otras imágenes)",
  "the membership area's set of members": "el área de pertenencia (imágenes vistas)",
  "the membership area's set of others": "el área de pertenencia (otras imágenes)",
  "MIA efficacy's retain set": "la métrica «clasificadas como no vistas» (conjunto de retención)",
  "MIA efficacy's test set": "la métrica «clasificadas como no vistas» (imágenes de prueba)",
  "MIA efficacy's forget set": "la métrica «clasificadas como no vistas» (conjunto de olvido)",
  "prototypical relearning's training set": "el reaprendizaje con unos pocos ejemplos (imágenes de entrenamiento)",
  "prototypical relearning's test set": "el reaprendizaje con unos pocos ejemplos (imágenes de prueba)",
  "there are no images to relearn": "no hay imágenes que reaprender",
  "there are no images to try the networks on": "no hay imágenes con las que probar las redes",
  "the networks are of different shapes": "las redes tienen formas distintas",
  "a corner of the map is no training image of this run: choose another":
    "una esquina del mapa no es una imagen de entrenamiento de esta ejecución: elige otra",
  "these three images span no plane: choose three different ones": "estas tres imágenes no forman un plano: elige tres distintas",
  "{file} holds nothing of shadow networks: {reason}; make it again with `srfl shadows`":
    "{file} no contiene nada de redes sombra: {reason}; créalo de nuevo con `srfl shadows`",
  "images that the shadow networks were shown": "imágenes que se mostraron a las redes sombra",
  "an attack's set of members": "el conjunto de miembros de un ataque",
  "an attack's set of others": "el conjunto de los demás de un ataque",
  "it names no file of shadow networks; make one with `srfl shadows`": "no nombra ningún archivo de redes sombra; `srfl shadows` crea uno",
  "is not of two rows": "no tiene dos filas",
  "has a deviation of 0": "tiene una desviación de 0",
  "is missing": "falta",
  'its tensor "{name}" {what}': "su tensor «{name}» {what}",
  "its tensors are of different numbers of images": "sus tensores son de números distintos de imágenes",
};
