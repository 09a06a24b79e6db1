// The camera: asked for only when the user presses its button. Nothing of what it sees leaves the page.

import { text } from "../text/index.js";

/**
 * The camera's frames as a video that plays, or why there are none, in words that say what to do.
 *
 * @returns {Promise<{video: HTMLVideoElement, stop: () => void, ended: Promise<void>} | {problem: string}>}
 */
export async function openCamera() {
  const { mediaDevices } = navigator;
  // Pages that are not secure have none.
  if (mediaDevices?.getUserMedia === undefined) return { problem: isSecureContext ? text.picture.no_camera : text.picture.insecure };
  /** @type {MediaStream} */
  let stream;
  try {
    stream = await mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 640 } }, audio: false });
  } catch (error) {
    return { problem: problemOf(error) };
  }
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  try {
    await video.play();
  } catch (error) {
    stop();
    return { problem: problemOf(error) };
  }
  // When it is unplugged, or the user takes the permission back.
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => {
    for (const track of stream.getTracks()) track.addEventListener("ended", () => resolve());
  });
  return { video, stop, ended };
}

/** @param {unknown} error */
function problemOf(error) {
  const { name = "" } = /** @type {{name?: string}} */ (error);
  const refused = name === "NotAllowedError" || name === "SecurityError";
  if (refused) return isKeptOut() ? text.picture.camera_kept_out : text.picture.camera_denied;
  if (name === "NotFoundError" || name === "OverconstrainedError") return text.picture.no_camera;
  return text.picture.camera_busy;
}

/** Whether the page around this one keeps the camera from it; where the browser does not say, any page around it may. */
function isKeptOut() {
  const { featurePolicy } = /** @type {{featurePolicy?: {allowsFeature: (feature: string) => boolean}}} */ (
    /** @type {unknown} */ (document)
  );
  return featurePolicy === undefined ? window.parent !== window : !featurePolicy.allowsFeature("camera");
}
