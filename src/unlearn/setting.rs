//! What there is to know of a setting. Ranges and their messages, the options of the command line,
//! the page's form and address, and the tables of the documentation all come from here.

use serde::Serialize;

/// A setting of a run.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Setting {
    /// Its name in files and, with hyphens, on the command line.
    pub name: &'static str,
    /// Its name in the page's address.
    pub url: &'static str,
    /// Its name in the page's form.
    pub label: &'static str,
    /// What it does, in one line.
    pub help: &'static str,
    /// Its heading in the page's form; empty where the form leaves it out.
    pub group: &'static str,
    /// What values it takes.
    #[serde(flatten)]
    pub kind: Kind,
    /// Which methods it means something to.
    pub concerns: Concerns,
    /// Of a method's own setting, the value where none is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<f64>,
    /// Whether it came after addresses and files of results were out: these have it only where it is not the
    /// default, so that old ones stay what they are.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub later: bool,
}

/// What values a setting takes.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Kind {
    /// One of the classes.
    Class,
    /// One of the methods.
    Method,
    /// One of these.
    Choice { choices: &'static [Choice] },
    /// `false` and `true`, in this order; the page's address has a word for each.
    Flag { choices: [Choice; 2] },
    /// A whole number; `step` is that of the form's arrows.
    Whole { min: u64, max: u64, step: u64 },
    /// Any number.
    Number { min: f64, max: f64 },
    /// Positions of training images.
    Images,
    /// Shifts along the class axis; the form offers these lists.
    Shifts { choices: &'static [Choice] },
}

/// A value and its name.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Choice {
    /// As in files and in the page's address.
    pub value: &'static str,
    /// As in the page's form.
    pub label: &'static str,
}

/// Which methods a setting means something to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Concerns {
    /// All.
    All,
    /// The one of this name.
    Method(&'static str),
    /// Those that train as many stages as the settings say.
    Stages,
    /// Those that descend step by step.
    Iterative,
}

/// What the network and the images at hand allow.
#[derive(Debug, Clone, Copy)]
pub struct Limits<'a> {
    /// The names of the classes.
    pub classes: &'a [String],
    /// Stages of the network.
    pub stages: usize,
}

/// A choice and its name in the form.
pub const fn choice(value: &'static str, label: &'static str) -> Choice {
    Choice { value, label }
}

/// A whole number; `step` is that of the form's arrows.
pub const fn whole(min: u64, max: u64, step: u64) -> Kind {
    Kind::Whole { min, max, step }
}

/// Any number of a range.
pub const fn number(min: f64, max: f64) -> Kind {
    Kind::Number { min, max }
}

impl Setting {
    /// A setting that means something to every method and stands under the form's first heading.
    pub const fn new(label: &'static str, help: &'static str, kind: Kind) -> Setting {
        Setting {
            name: "",
            url: "",
            label,
            help,
            group: "Method",
            kind,
            concerns: Concerns::All,
            default: None,
            later: false,
        }
    }

    /// The same as a method's own, which stands in [`RunConfig::options`] where it is not
    /// `default`.
    ///
    /// [`RunConfig::options`]: super::RunConfig::options
    pub const fn own(self, name: &'static str, default: f64) -> Setting {
        Setting {
            default: Some(default),
            ..self.named(name)
        }
    }

    /// The same under another heading.
    pub const fn group(self, group: &'static str) -> Setting {
        Setting { group, ..self }
    }

    /// The same with another name in the page's address.
    pub const fn url(self, url: &'static str) -> Setting {
        Setting { url, ..self }
    }

    /// The same for one that came later.
    pub const fn later(self) -> Setting {
        Setting {
            later: true,
            ..self
        }
    }

    /// The same for these methods alone.
    pub const fn concerns(self, concerns: Concerns) -> Setting {
        Setting { concerns, ..self }
    }

    /// The same under a field's name, which the address has, too, unless it has one of its own.
    pub(super) const fn named(self, name: &'static str) -> Setting {
        let url = if self.url.is_empty() { name } else { self.url };
        Setting { name, url, ..self }
    }

    /// Its option on the command line, without the hyphens before it.
    pub fn option(&self) -> String {
        self.name.replace('_', "-")
    }

    /// What it takes, in words, where `text` is not of that kind.
    pub fn objection(&self, text: &str, limits: &Limits) -> Option<String> {
        let one_of = |values: Vec<&str>| match values.contains(&text) {
            true => None,
            false => Some(format!("choose one of {}", values.join(", "))),
        };
        let unless = |good: bool, wanted: String| (!good).then_some(wanted);
        match self.kind {
            Kind::Class => one_of(limits.classes.iter().map(String::as_str).collect()),
            Kind::Method => one_of(super::MethodName::ALL.map(|m| m.name()).to_vec()),
            Kind::Choice { choices } => one_of(choices.iter().map(|c| c.value).collect()),
            Kind::Flag { .. } => one_of(vec!["false", "true"]),
            Kind::Whole { min, max, .. } => {
                let max = match self.concerns {
                    Concerns::Stages => max.min(limits.stages as u64),
                    _ => max,
                };
                let value = text.parse::<u64>();
                let good = value.is_ok_and(|value| (min..=max).contains(&value));
                unless(good, format!("give a whole number from {min} to {max}"))
            }
            Kind::Number { min, max } => {
                let value = text.parse::<f64>();
                let good = value.is_ok_and(|value| (min..=max).contains(&value));
                unless(good, format!("give a number from {min} to {max}"))
            }
            Kind::Images => {
                let good = |part: &str| part.trim().parse::<u32>().is_ok();
                unless(
                    text.is_empty() || text.split(',').all(good),
                    "give positions of training images, such as 12,40,77".into(),
                )
            }
            Kind::Shifts { .. } => {
                let most = limits.classes.len() as i32 - 1;
                let good = |shift: &str| {
                    let shift = shift.trim().parse::<i32>();
                    shift.is_ok_and(|shift| (-most..=most).contains(&shift))
                };
                unless(
                    text.split(',').all(good),
                    format!("give whole numbers from -{most} to {most}, such as -1,1"),
                )
            }
        }
    }
}
