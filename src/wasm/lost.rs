//! Telling the page that the GPU is lost: no call of this module might settle after that.

use burn_wgpu::WgpuSetup;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    /// Called with the browser's reason, which may be empty.
    #[wasm_bindgen(js_namespace = globalThis, js_name = srflLost, catch)]
    fn report_lost(reason: &str) -> Result<(), JsValue>;
}

/// Reports the loss of a device, whenever it comes.
pub fn watch(setup: &WgpuSetup) {
    let Some(lost) = setup.device.as_webgpu().map(|device| device.lost()) else {
        return;
    };
    spawn_local(async move {
        if let Ok(info) = JsFuture::from(lost).await {
            // Without a page that listens there is nobody to tell.
            let _ = report_lost(&info.message());
        }
    });
}
