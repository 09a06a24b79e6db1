//! A part of a suite, so that several machines share its rows.

use std::fmt;
use std::str::FromStr;

/// Every `of`th row from the `number`th on, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    number: usize,
    of: usize,
}

impl Shard {
    /// Whether the row at a place, counted from 0, is among them. The place is that in the whole
    /// suite, whatever is done already: so a shard has the same rows when it is started again.
    pub fn has(self, place: usize) -> bool {
        place % self.of == self.number - 1
    }
}

impl Default for Shard {
    fn default() -> Self {
        Shard { number: 1, of: 1 }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.split_once('/');
        let parts = parts.and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
        match parts {
            Some((number, of)) if (1..=of).contains(&number) => Ok(Shard { number, of }),
            _ => Err("give the shard's number and how many there are, such as 3/16".into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shards_share_all_rows_and_none_twice() {
        for of in 1..5 {
            let shards: Vec<Shard> = (1..=of)
                .map(|number| format!("{number}/{of}").parse().unwrap())
                .collect();
            for place in 0..20 {
                let owners = shards.iter().filter(|shard| shard.has(place)).count();
                assert_eq!(owners, 1, "row {place} of {of} shards");
            }
        }
        assert!((0..9).all(|place| Shard::default().has(place)));
    }

    #[test]
    fn what_is_no_shard_is_refused_with_an_example() {
        for text in ["", "3", "0/2", "3/2", "1/0", "-1/2", "1/x", "1/2/3"] {
            let error = text.parse::<Shard>().unwrap_err();
            assert!(error.contains("3/16"), "{text}: {error}");
        }
    }
}
