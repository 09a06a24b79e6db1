//! Where a pretraining run stands, on disk: written after each epoch, read after a kill.

use std::path::{Path, PathBuf};

use burn::module::Module;
use burn::store::ModuleRecord;
use burn::tensor::Device;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::Trainer;
use crate::model::Recipe;

/// A folder that holds a run's network, optimizer and recipe.
#[derive(Debug, Clone)]
pub struct Checkpoint {
    folder: PathBuf,
}

/// What can be wrong with a checkpoint.
#[derive(Debug, Error)]
pub enum CheckpointError {
    /// Made by another recipe.
    #[error(
        "{folder} holds a run of another recipe ({field} is {found} there, {wanted} here): \
         give its options again, another folder, or delete it to start over"
    )]
    OtherRecipe {
        folder: String,
        field: String,
        found: String,
        wanted: String,
    },
    /// Cannot be read or written.
    #[error("the checkpoint {path} cannot be used: {reason}; delete its folder to start over")]
    Unusable { path: String, reason: String },
}

#[derive(Serialize, Deserialize)]
struct State {
    recipe: Recipe,
    epoch: usize,
}

impl Checkpoint {
    /// The checkpoint in `folder`, which need not exist.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// Saves a run between two epochs. A kill at any moment leaves this state or the one before:
    /// files are written under the epoch's number and `state.json`, replaced last, points to them.
    ///
    /// # Errors
    /// [`CheckpointError::Unusable`] when the folder cannot be written.
    pub fn save(&self, trainer: &Trainer) -> Result<(), CheckpointError> {
        std::fs::create_dir_all(&self.folder).map_err(unusable(&self.folder))?;
        let (model, optimizer) = self.files(trainer.epoch);
        // BatchNorm holds its latest statistics back until the next step; this hands them in, so
        // that the record has them.
        drop(trainer.model.valid());
        let record = trainer.model.clone().into_record();
        record.save(&model).map_err(unusable(&model))?;
        let saved = trainer.optimizer.save(&optimizer);
        saved.map_err(unusable(&optimizer))?;
        let state = State {
            recipe: trainer.recipe.clone(),
            epoch: trainer.epoch,
        };
        let json = serde_json::to_string_pretty(&state).expect("a recipe is plain data");
        let [path, fresh] = ["state.json", "state.json.new"].map(|name| self.folder.join(name));
        std::fs::write(&fresh, json).map_err(unusable(&fresh))?;
        std::fs::rename(&fresh, &path).map_err(unusable(&path))?;
        if trainer.epoch > 0 {
            let (model, optimizer) = self.files(trainer.epoch - 1);
            // What cannot be removed does no harm.
            let _ = (std::fs::remove_file(model), std::fs::remove_file(optimizer));
        }
        Ok(())
    }

    /// The run saved here, or none when there is nothing.
    ///
    /// # Errors
    /// [`CheckpointError`] when what is here is of another recipe or cannot be read.
    pub fn load(
        &self,
        recipe: &Recipe,
        device: Device,
    ) -> Result<Option<Trainer>, CheckpointError> {
        let path = self.folder.join("state.json");
        if !path.exists() {
            return Ok(None);
        }
        let json = std::fs::read_to_string(&path).map_err(unusable(&path))?;
        let state: State = serde_json::from_str(&json).map_err(unusable(&path))?;
        self.same_recipe(&state.recipe, recipe)?;
        let mut trainer = Trainer::new(state.recipe, device);
        let (model, optimizer) = self.files(state.epoch);
        let record = ModuleRecord::load(&model).map_err(unusable(&model))?;
        let loaded = trainer.model.try_load_record(record);
        trainer.model = loaded.map_err(unusable(&model))?;
        let loaded = trainer.optimizer.load(&optimizer);
        trainer.optimizer = loaded.map_err(unusable(&optimizer))?;
        trainer.epoch = state.epoch;
        Ok(Some(trainer))
    }

    fn same_recipe(&self, found: &Recipe, wanted: &Recipe) -> Result<(), CheckpointError> {
        let plain = |recipe| serde_json::to_value(recipe).expect("a recipe is plain data");
        let (found, wanted) = (plain(found), plain(wanted));
        let fields = |recipe: &Value| recipe.as_object().cloned().unwrap_or_default();
        // What is not there is as usual.
        let mut all = fields(&wanted).into_iter().chain(fields(&found));
        match all.find(|(field, _)| found.get(field) != wanted.get(field)) {
            None => Ok(()),
            Some((field, _)) => Err(CheckpointError::OtherRecipe {
                folder: self.folder.display().to_string(),
                found: found[&field].to_string(),
                wanted: wanted[&field].to_string(),
                field,
            }),
        }
    }

    fn files(&self, epoch: usize) -> (PathBuf, PathBuf) {
        let name = |kind: &str| self.folder.join(format!("{kind}-{epoch}.bpk"));
        (name("model"), name("optimizer"))
    }
}

/// What is wrong with the file at `path`; for `map_err`.
fn unusable<E: ToString>(path: &Path) -> impl Fn(E) -> CheckpointError {
    move |reason| CheckpointError::Unusable {
        path: path.display().to_string(),
        reason: reason.to_string(),
    }
}
