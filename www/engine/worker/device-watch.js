// Burn does not hand out the GPUDevice it opens, and a lost one shows in it only at the next
// read-back, if ever. So every device opened in this worker is watched here.

/** @param {(message: string) => void} onFault */
export function watchDevices(onFault) {
  if (typeof GPUAdapter === "undefined") return;
  const { requestDevice } = GPUAdapter.prototype;
  GPUAdapter.prototype.requestDevice = async function watched(...args) {
    const device = await requestDevice.apply(this, args);
    void device.lost.then(({ message, reason }) => {
      onFault(`The GPU was lost (${message || reason || "no reason given"}).`);
    });
    device.addEventListener("uncapturederror", ({ error }) => {
      onFault(`The GPU reported an error: ${error.message}`);
    });
    return device;
  };
}
