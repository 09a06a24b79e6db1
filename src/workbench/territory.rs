//! Maps of territories: of the current student, and beside it those of the original and gold, which are
//! drawn once.

use super::original::MadeOf;
use super::{Whose, Workbench};
use crate::Error;
use crate::metrics::Territory;
use crate::progress::{Phase, Progress};

/// Maps that are kept: those of the original and gold, of some grids over the last planes.
const KEPT: usize = 16;

/// What a kept map is of.
#[derive(Clone, PartialEq)]
pub(super) struct MapOf {
    /// Of the network's weights.
    sha256: String,
    made_of: MadeOf,
    corners: [u32; 3],
    side: usize,
}

impl Workbench {
    /// A network's territory over the plane of three training images of the current run, and how far it
    /// agrees with gold's where gold is loaded for the run; nothing of gold where none is.
    ///
    /// # Errors
    /// As [`Territory::of`], no run.
    pub async fn territory(
        &mut self,
        whose: Whose,
        corners: [u32; 3],
        side: usize,
        mut on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Option<Territory>, Error> {
        let gold = self.kept(Whose::Gold, corners, side, &mut on_progress);
        let gold = gold.await?;
        let map = match whose {
            Whose::Gold => return Ok(gold),
            Whose::Original => self.kept(whose, corners, side, &mut on_progress).await?,
            Whose::Unlearned => self.drawn(whose, corners, side, &mut on_progress).await?,
        };
        Ok(match gold {
            Some(gold) => map.map(|map| map.beside(&gold)),
            None => map,
        })
    }

    /// The map of the original or gold, drawn where it is not kept.
    async fn kept(
        &mut self,
        whose: Whose,
        corners: [u32; 3],
        side: usize,
        on_progress: &mut impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Option<Territory>, Error> {
        let Some(network) = self.reference(whose)? else {
            return Ok(None);
        };
        let of = MapOf {
            sha256: network.sha256.clone(),
            made_of: self.current_run()?.made_of.clone(),
            corners,
            side,
        };
        if let Some((_, map)) = self.maps.iter().find(|(key, _)| *key == of) {
            return Ok(Some(map.clone()));
        }
        let Some(map) = self.drawn(whose, corners, side, on_progress).await? else {
            return Ok(None);
        };
        if self.maps.len() >= KEPT {
            self.maps.remove(0);
        }
        self.maps.push((of, map.clone()));
        Ok(Some(map))
    }

    /// A network's map, drawn now.
    async fn drawn(
        &self,
        whose: Whose,
        corners: [u32; 3],
        side: usize,
        on_progress: &mut impl AsyncFnMut(Progress) -> bool,
    ) -> Result<Option<Territory>, Error> {
        let Some(model) = self.model_of(whose)? else {
            return Ok(None);
        };
        let images = &self.current_run()?.session.images()[0];
        let on_batch = async |done| on_progress(points(done, side)).await;
        let map = Territory::of(&model, images, corners, side, on_batch).await?;
        Ok(Some(map))
    }
}

/// How far a map of so many points along a side is.
fn points(done: usize, side: usize) -> Progress {
    Progress {
        phase: Phase::Evaluate,
        done,
        total: side * side,
    }
}
