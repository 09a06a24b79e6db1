// Burn's WebGPU runtime (cubecl-wgpu 0.11) refuses a browser's adapter that lacks the optional feature
// timestamp-query, though it only uses the feature to profile, which this program never does
// (https://github.com/tracel-ai/cubecl/issues/171). So such an adapter claims the feature, and the device is
// requested without it.

const FEATURE = "timestamp-query";

/**
 * Lets adapters without timestamp queries pass.
 *
 * @param {GPU} gpu  navigator.gpu
 */
export function acceptWithoutTimestamps(gpu) {
  const requestAdapter = gpu.requestAdapter.bind(gpu);
  gpu.requestAdapter = async (options) => {
    const adapter = await requestAdapter(options);
    return adapter === null || adapter.features.has(FEATURE) ? adapter : claiming(adapter);
  };
}

/** @param {GPUAdapter} adapter */
function claiming(adapter) {
  const features = new Set([...adapter.features, FEATURE]);
  const requestDevice = adapter.requestDevice.bind(adapter);
  return Object.defineProperties(adapter, {
    features: { value: features },
    requestDevice: {
      /** @param {GPUDeviceDescriptor} [descriptor] */
      value: ({ requiredFeatures = [], ...descriptor } = {}) =>
        requestDevice({ ...descriptor, requiredFeatures: [...requiredFeatures].filter((name) => name !== FEATURE) }),
    },
  });
}
