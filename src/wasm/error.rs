//! Errors as JavaScript sees them: an `Error` with a `kind`.

use wasm_bindgen::JsValue;

use crate::Error;

/// An error on its way to JavaScript.
#[derive(Debug)]
pub struct Failure {
    kind: &'static str,
    message: String,
}

impl Failure {
    /// An error of a kind of its own.
    pub fn new(kind: &'static str, message: impl Into<String>) -> Self {
        Failure {
            kind,
            message: message.into(),
        }
    }

    /// A call that came while another one was under way.
    pub fn busy() -> Self {
        Self::new(
            "busy",
            "another call is still under way: wait for it or ask it to stop",
        )
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> JsValue {
        let error = js_sys::Error::new(&failure.message);
        // Setting a property of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&error, &"kind".into(), &failure.kind.into());
        error.into()
    }
}

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        let error = error.into();
        let kind = match &error {
            Error::Config(_) => "config",
            Error::Data(_) => "data",
            Error::Model(_) => "model",
            Error::Stopped => "stopped",
            Error::State(_) | Error::Eval(_) => "state",
            Error::Diverged { .. } => "diverged",
            Error::NoGpu(_) | Error::Device(_) | Error::WrongAnswer { .. } => "device",
        };
        Self::new(kind, error.to_string())
    }
}

impl From<serde_wasm_bindgen::Error> for Failure {
    fn from(error: serde_wasm_bindgen::Error) -> Self {
        Self::new("config", error.to_string())
    }
}
