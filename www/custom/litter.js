// What systems and programs leave in folders, seen by nobody: hidden files, thumbnails, recycle bins.

/** Their names, beside all that begin with a dot. */
const LITTER = new RegExp(
  `^(${[
    "\\..*",
    // macOS
    "__MACOSX",
    "Icon\\r",
    "Network\\sTrash\\sFolder",
    "Temporary\\sItems",
    // Windows
    "Thumbs\\.db.*",
    "ehthumbs(_vista)?\\.db",
    "desktop\\.ini",
    "\\$RECYCLE\\.BIN",
    "RECYCLER",
    "RECYCLED",
    "System\\sVolume\\sInformation",
    "FOUND\\.\\d{3}",
    "~\\$.*",
    "\\$WINDOWS\\.~.*",
    "AlbumArt(Small|_\\{.*\\}_(Large|Small))\\.jpg",
    // As Windows marks what was downloaded, written by other systems.
    ".*[:\uF03A]Zone\\.Identifier",
    // Linux, and network drives
    "lost\\+found",
    "LOST\\.DIR",
    "@eaDir",
    "@Recycle",
    "@Recently-Snapshot",
    "@tmp",
    ".*@Syno(EAStream|Resource).*",
    "@Syno.*",
    "@__thumb",
    "#recycle",
    "#snapshot",
    // Programs
    "__pycache__",
    "Picasa\\.ini",
    "ZbThumbnail\\.info",
  ].join("|")})$`,
  "i",
);

/**
 * Whether a file lies in something hidden, or is it.
 *
 * @param {string} path
 * @param {string} [top]  a folder around all files, which the user chose even if it is hidden
 */
export function isLitter(path, top = "") {
  const parts = path.split("/").filter(Boolean);
  if (top.startsWith(".") && parts[0] === top) parts.shift();
  return parts.some((part) => LITTER.test(part));
}

/**
 * The folder around all files; empty if there is none.
 *
 * @param {readonly string[]} paths
 */
export function topOf(paths) {
  const [first = ""] = (paths[0] ?? "").split("/");
  return first !== "" && paths.every((path) => path.startsWith(`${first}/`)) ? first : "";
}
