//! Files that commands write: tried before the work begins, and whole or not there at all.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use tempfile::{Builder, NamedTempFile};

/// Not a pipe, whose opening waits for a reader.
#[cfg(unix)]
fn is_device(found: &fs::Metadata) -> bool {
    std::os::unix::fs::FileTypeExt::is_char_device(&found.file_type())
}

/// Whether files may be replaced.
#[derive(Debug, Clone, Copy, Args)]
pub struct Force {
    /// Replace files that are there already
    #[arg(long)]
    force: bool,
}

/// A place for a file.
#[derive(Debug)]
pub struct Output {
    path: PathBuf,
    /// A pipe or a device, which nothing can take the place of.
    stream: bool,
    force: bool,
}

impl Force {
    /// The same, unless the file is one to replace anyway.
    pub fn or(self, anyway: bool) -> Self {
        let force = self.force || anyway;
        Force { force }
    }

    /// A place for a file of about so many bytes: its folder is made, and that many can be written
    /// there. What is there already is not replaced without `--force`.
    pub fn output(self, path: &Path, bytes: usize) -> Result<Output> {
        let name = path.display();
        let found = match fs::metadata(path) {
            Ok(found) => Some(found),
            // What lies below a file is told by the attempt to make its folder.
            Err(error)
                if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&error.kind()) =>
            {
                None
            }
            // Such as a name that is too long.
            Err(error) => return Err(error).with_context(|| format!("cannot write {name}")),
        };
        let as_folder = path.as_os_str().as_encoded_bytes().ends_with(b"/");
        if as_folder || found.as_ref().is_some_and(fs::Metadata::is_dir) {
            bail!("{name} is a folder: give the name of a file in it");
        }
        let stream = found.as_ref().is_some_and(|found| !found.is_file());
        if found.is_some() && !stream && !self.force {
            bail!("{name} is there already: give another name, or --force to replace it");
        }
        let output = Output {
            // Of a link, the file that it names is replaced.
            path: path.canonicalize().unwrap_or_else(|_| path.into()),
            stream,
            force: self.force,
        };
        if !stream {
            output.beside(&vec![0; bytes])?;
        }
        #[cfg(unix)]
        if found.is_some_and(|found| is_device(&found)) {
            // Nothing is written, but /dev/full says that it would not be.
            let tried = File::options().write(true).open(path);
            tried
                .and_then(|mut device| device.write(&[]))
                .with_context(|| output.fail())?;
        }
        Ok(output)
    }
}

impl Output {
    /// Writes the file in one step: until it is whole, the one before is there.
    pub fn write(&self, bytes: impl AsRef<[u8]>) -> Result<()> {
        let (path, fail) = (&self.path, || self.fail());
        if self.stream {
            let mut stream = File::options().write(true).open(path).with_context(fail)?;
            return stream.write_all(bytes.as_ref()).with_context(fail);
        }
        let written = self.beside(bytes.as_ref())?;
        if !self.force && path.exists() {
            let kept = written.into_temp_path().keep()?;
            bail!(
                "{} has come to be there meanwhile: what was to be it is {}",
                path.display(),
                kept.display()
            );
        }
        written
            .persist(path)
            .map_err(|error| error.error)
            .with_context(fail)?;
        Ok(())
    }

    /// Writes a file beside the place, which is gone when it is dropped.
    fn beside(&self, bytes: &[u8]) -> Result<NamedTempFile> {
        let folder = match self.path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let mut builder = Builder::new();
        builder.prefix(".srfl-");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // As of any new file: what the user's mask leaves.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let mut file = builder.tempfile_in(folder).with_context(|| self.fail())?;
        let written = file.write_all(bytes);
        written
            .and_then(|()| file.as_file().sync_all())
            .with_context(|| self.fail())?;
        Ok(file)
    }

    fn fail(&self) -> String {
        format!("cannot write {}", self.path.display())
    }
}
