//! Names of the classes that a set of images has, in the order of their labels.

use std::collections::BTreeSet;

/// Fewest classes: one to forget and one to keep.
pub const FEWEST_CLASSES: usize = 2;

/// Most classes of the user's own images.
pub const MOST_CLASSES: usize = 10;

/// Longest name, in characters.
pub const LONGEST_NAME: usize = 40;

/// Whether these can be the names of a data set's classes; if not, why, as a part of a sentence.
pub fn check_class_names<S: AsRef<str>>(names: &[S]) -> Result<(), String> {
    let count = names.len();
    if !(FEWEST_CLASSES..=MOST_CLASSES).contains(&count) {
        return Err(format!(
            "there are {count} classes, where {FEWEST_CLASSES} to {MOST_CLASSES} are needed"
        ));
    }
    let mut seen = BTreeSet::new();
    for name in names.iter().map(AsRef::as_ref) {
        if name.is_empty() || name.trim() != name || name.chars().any(char::is_control) {
            return Err(format!(
                "{name:?} is no name of a class: it is empty, has blanks around it or holds a \
                 control character"
            ));
        }
        let length = name.chars().count();
        if length > LONGEST_NAME {
            return Err(format!(
                "a class's name has {length} characters: at most {LONGEST_NAME} are taken"
            ));
        }
        if !seen.insert(name.to_lowercase()) {
            return Err(format!("two classes are named {name}, but for capitals"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::CLASSES;

    #[test]
    fn names_of_any_language_pass() {
        assert_eq!(check_class_names(&CLASSES), Ok(()));
        let others = ["Gänseblümchen", "薔薇", "a, \"b\""];
        assert_eq!(check_class_names(&others), Ok(()));
    }

    #[test]
    fn what_would_break_a_sentence_or_a_table_is_refused() {
        let long = "x".repeat(41);
        let eleven: Vec<String> = (0..11).map(|i| format!("c{i}")).collect();
        let eleven: Vec<&str> = eleven.iter().map(String::as_str).collect();
        for (names, words) in [
            (&["daisy"][..], "there are 1 classes, where 2 to 10"),
            (&eleven, "there are 11 classes"),
            (&["daisy", ""], "no name of a class"),
            (&["daisy", "rose "], "\"rose \" is no name"),
            (&["daisy", "ro\nse"], "control character"),
            (&["daisy", &long], "41 characters: at most 40"),
            (&["daisy", "Daisy"], "two classes are named Daisy"),
        ] {
            let error = check_class_names(names).unwrap_err();
            assert!(error.contains(words), "{error}");
        }
    }
}
