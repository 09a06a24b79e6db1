//! The three networks of a run, as callers name them.

use burn::module::Module;
use serde::Deserialize;

use super::original::Original;
use super::{Run, Workbench, no_run};
use crate::Error;
use crate::model::ResNet;

/// One of a run's three networks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub enum Whose {
    /// The network before unlearning.
    Original,
    /// The student, as it is now.
    Unlearned,
    /// The network retrained without what is forgotten.
    Gold,
}

impl Workbench {
    /// The current run, and what it was made of.
    pub(super) fn current_run(&self) -> Result<&Run, Error> {
        self.run.as_ref().ok_or_else(no_run)
    }

    /// What a run's student is compared with: the original, or the loaded gold where it is the run's.
    pub(super) fn reference(&self, whose: Whose) -> Result<Option<&Original>, Error> {
        let run = self.current_run()?;
        match whose {
            Whose::Unlearned => Ok(None),
            Whose::Original => self.original().map(Some),
            Whose::Gold => {
                let gold = self.gold_of(run.session.target(), &run.made_of)?;
                Ok(gold.map(|(gold, _)| gold))
            }
        }
    }

    /// A network of the current run, on its device, without autodiff; nothing of gold where none is
    /// loaded for the run.
    pub(super) fn model_of(&self, whose: Whose) -> Result<Option<ResNet>, Error> {
        let session = &self.current_run()?.session;
        if whose == Whose::Unlearned {
            return Ok(Some(session.model()));
        }
        let Some(Original { name, network, .. }) = self.reference(whose)? else {
            return Ok(None);
        };
        let model = network.build(name, &session.images()[0].device())?;
        Ok(Some(model.valid()))
    }
}
