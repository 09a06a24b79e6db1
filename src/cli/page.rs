//! The page's own module as what computes, run by Node: it gives the digits of every reader's browser,
//! where this program gives those of its processor.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::{Value, json};

use super::device::Kind;
use super::setup::Setup;
use srfl::Error;
use srfl::unlearn::RunConfig;
use srfl::workbench::AssessOptions;

/// In the repository's folder, as the published networks.
const ENGINE: &str = "script/page-engine.mjs";

/// A process that computes.
pub struct Page {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

/// What to make beside a run and its verdict.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extras {
    /// Maps of the territory, of so many points along a side.
    pub map: Option<usize>,
    /// Whether to try to bring back what was forgotten.
    pub recover: bool,
    /// Whether to show what the student answers to the images to forget.
    pub show: bool,
}

/// A run of the page's module.
#[derive(Debug, Deserialize)]
pub struct PageRun {
    /// Evaluations and steps, the original's evaluation first.
    pub records: Vec<Value>,
    pub assessment: Value,
    /// What came back without training; nothing where it was not asked for.
    pub recovery: Value,
    /// Of the territories of original, gold and, at each evaluation, the student.
    #[serde(default)]
    pub map: Option<Value>,
    /// The images to forget; nothing where they were not asked for.
    #[serde(default)]
    pub shown: Option<Vec<Shown>>,
}

/// An image to forget.
#[derive(Debug, Deserialize)]
pub struct Shown {
    /// Its class.
    label: usize,
    /// The probability that the student gives each class.
    student: Vec<f32>,
}

impl Shown {
    /// As [`Logits::confidences`](srfl::metrics::Logits::confidences): the others' probabilities are summed, since 1 less
    /// a probability near 1 has few digits.
    pub fn confidence(&self) -> f64 {
        let probabilities = self.student.iter().map(|&value| f64::from(value));
        let others = probabilities.enumerate();
        let others = others.filter(|&(class, _)| class != self.label);
        let others: f64 = others.map(|(_, value)| value).sum();
        f64::from(self.student[self.label]).ln() - others.ln()
    }
}

impl PageRun {
    /// Seconds of all steps.
    pub fn seconds(&self) -> f64 {
        let steps = self
            .records
            .iter()
            .filter(|record| record["type"] == "step");
        steps.filter_map(|step| step["ms"].as_f64()).sum::<f64>() / 1e3
    }
}

#[derive(Debug, Deserialize)]
struct Failed {
    message: String,
    kind: String,
    step: Option<usize>,
}

impl Page {
    /// With an original and so many of its images.
    pub fn open(setup: &Setup, train: usize, test: usize) -> Result<Self> {
        ensure!(
            setup.device == Kind::Cpu,
            "the page's module computes on the CPU here: leave out --device, or --page"
        );
        ensure!(
            Path::new(ENGINE).exists(),
            "there is no {ENGINE}: --page works in the folder of the repository"
        );
        let spawned = Command::new("node")
            .arg(ENGINE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut child =
            spawned.context("cannot start node, which --page needs: install Node.js")?;
        let streams = child.stdin.take().zip(child.stdout.take());
        let (input, output) = streams.expect("both are piped");
        let output = BufReader::new(output);
        let mut page = Page {
            child,
            input,
            output,
        };
        let asked = json!({
            "manifest": setup.data.join("manifest.json"),
            "card": setup.model,
            "train": train,
            "test": test,
        });
        if let Some(failed) = page.ask::<Value>(&asked)?.err() {
            bail!("the page's module: {}", failed.message);
        }
        Ok(page)
    }

    /// Makes so many steps of a run and, with options, assesses it, beside gold by its card.
    pub fn run(
        &mut self,
        config: &RunConfig,
        gold: Option<&Path>,
        steps: usize,
        options: Option<&AssessOptions>,
        extras: Extras,
    ) -> Result<PageRun, Error> {
        let asked = json!({
            "config": config,
            "gold": gold,
            "steps": steps,
            "assess": options.map(|options| json!({
                "relearn_steps": options.relearn_steps,
                "seed": options.seed,
            })),
            "map": extras.map,
            "recover": extras.recover,
            "show": extras.show,
        });
        let answer = self.ask(&asked);
        let answer = answer.map_err(|error| Error::State(format!("{error:#}")))?;
        answer.map_err(
            |Failed {
                 message,
                 kind,
                 step,
             }| match (&*kind, step) {
                ("diverged", Some(step)) => Error::Diverged { step },
                _ => Error::State(message),
            },
        )
    }

    fn ask<T: for<'a> Deserialize<'a>>(&mut self, asked: &Value) -> Result<Result<T, Failed>> {
        let mut line = String::new();
        let sent = writeln!(self.input, "{asked}").and_then(|()| self.input.flush());
        let read = sent.and_then(|()| self.output.read_line(&mut line));
        if read.unwrap_or_default() == 0 {
            bail!("the page's module ended; what it said stands above");
        }
        let mut answer: Value = serde_json::from_str(&line)?;
        Ok(match answer.get_mut("error") {
            Some(error) => Err(serde_json::from_value(error.take())?),
            None => Ok(serde_json::from_value(answer)?),
        })
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // It has nothing to write.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use srfl::metrics::Logits;

    /// An image that is surely right, one in doubt, and one that is surely wrong.
    #[test]
    fn confidence_is_that_of_the_logits() {
        let rows = [[17.0, -1.0, 0.5], [0.25, 0.5, 0.0], [-9.0, 12.0, 3.0]];
        let logits = Logits::new(rows.concat(), 3, vec![0; 3]).unwrap();
        let shown = rows.map(|row| {
            let sum: f64 = row.map(|value: f32| f64::from(value).exp()).iter().sum();
            Shown {
                label: 0,
                student: row
                    .map(|value| (f64::from(value).exp() / sum) as f32)
                    .into(),
            }
        });
        for (wanted, shown) in logits.confidences().into_iter().zip(shown) {
            let found = shown.confidence();
            assert!((found - wanted).abs() < 1e-6, "{found}, {wanted}");
        }
    }
}
