//! This program in the compiler's place: it runs the compiler and notes what it used.
//!
//! [`measured`] has cargo start this program wherever it would start the compiler, and
//! [`as_wrapper`], first thing in `main`, does what the compiler is asked for. Cargo starts whatever `RUSTC_WRAPPER` names, with the compiler and its arguments. One
//! process a compiler means that what "all children" used is what this compiler (and the
//! linker it started) used, which every Unix tells without any privilege.

use std::env;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result};

/// Whether this system tells what a child process used.
pub const CAN_MEASURE: bool = cfg!(unix);

/// The file that notes go to. When it is set, this process is the wrapper.
const NOTES: &str = "BENCH_COMPILER_NOTES";

/// One compiler's work.
#[derive(Clone, Debug, Default)]
pub struct Note {
    /// The crate's name, as the compiler is told it.
    pub krate: String,
    /// Of the compiler and of the linker that it started.
    pub user_seconds: f64,
    /// What the system did for them.
    pub system_seconds: f64,
    /// From the compiler's start to its end.
    pub wall_seconds: f64,
    /// The most memory that it held.
    pub peak_bytes: u64,
    /// Of the library or program; of the metadata where nothing else was asked for.
    pub output_bytes: u64,
}

/// Has this cargo start this program in the compiler's place, with notes going to a file.
/// Flags from outside are dropped, so that the crates' profile decides.
///
/// # Errors
///
/// When the system does not tell where this program is.
pub fn measured(cargo: &mut Command, notes: &Path) -> Result<()> {
    let wrapper = env::current_exe().context("where is this program?")?;
    cargo.env("RUSTC_WRAPPER", wrapper).env(NOTES, notes);
    for setting in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_INCREMENTAL"] {
        cargo.env_remove(setting);
    }
    Ok(())
}

/// The cargo that this program was started by, or the one on the path.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs the compiler, if that is what this process was started for.
pub fn as_wrapper() -> Option<ExitCode> {
    let notes = env::var_os(NOTES)?;
    let mut arguments = env::args_os().skip(1);
    let compiler = arguments.next()?;
    let arguments: Vec<OsString> = arguments.collect();
    Some(match compile(&compiler, &arguments, Path::new(&notes)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    })
}

fn compile(compiler: &OsString, arguments: &[OsString], notes: &Path) -> Result<ExitCode> {
    let start = Instant::now();
    let status = Command::new(compiler)
        .args(arguments)
        .status()
        .with_context(|| format!("cannot start {}", compiler.display()))?;
    let wall_seconds = start.elapsed().as_secs_f64();
    let arguments: Vec<_> = arguments.iter().map(|text| text.to_string_lossy()).collect();
    if let Some(krate) = value_of(&arguments, "--crate-name") {
        let Used { user_seconds, system_seconds, peak_bytes } = used()?;
        let output_bytes = output(&arguments, krate).map_or(0, |file| file.len());
        let line = format!(
            "{krate} {user_seconds} {system_seconds} {wall_seconds} {peak_bytes} {output_bytes}\n"
        );
        let file = OpenOptions::new().append(true).create(true).open(notes);
        file.and_then(|mut file| file.write_all(line.as_bytes())).context("cannot take notes")?;
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The value that follows an option.
fn value_of<'a, T: AsRef<str>>(arguments: &'a [T], option: &str) -> Option<&'a str> {
    let at = arguments.iter().position(|text| text.as_ref() == option)?;
    arguments.get(at + 1).map(AsRef::as_ref)
}

/// What the compiler wrote.
fn output<T: AsRef<str>>(arguments: &[T], krate: &str) -> Option<fs::Metadata> {
    let folder = PathBuf::from(value_of(arguments, "--out-dir")?);
    let texts = arguments.iter().map(AsRef::as_ref);
    let suffix = texts.clone().find_map(|text| text.strip_prefix("extra-filename="));
    let suffix = suffix.unwrap_or_default();
    ["lib{}.rlib", "{}", "lib{}.rmeta"]
        .iter()
        .map(|form| folder.join(form.replace("{}", &format!("{krate}{suffix}"))))
        .find_map(|path| fs::metadata(path).ok().filter(fs::Metadata::is_file))
}

/// What child processes used.
#[derive(Clone, Copy, Debug, Default)]
pub struct Used {
    /// Of themselves.
    pub user_seconds: f64,
    /// Of the system for them.
    pub system_seconds: f64,
    /// The most memory that one of them held.
    pub peak_bytes: u64,
}

/// What all children used that this process has waited for.
///
/// # Errors
///
/// When the system does not tell, as only Unix systems do.
#[cfg(unix)]
pub fn used() -> Result<Used> {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeVal;
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context("cannot ask for resource usage")?;
    // A few hours at most: no digit is lost.
    let seconds = |time: TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    // Kilobytes, except on Apple's systems.
    let unit = if cfg!(target_vendor = "apple") { 1 } else { 1024 };
    Ok(Used {
        user_seconds: seconds(usage.user_time()),
        system_seconds: seconds(usage.system_time()),
        peak_bytes: u64::try_from(usage.max_rss()).unwrap_or(0) * unit,
    })
}

#[cfg(not(unix))]
#[expect(missing_docs, reason = "as above")]
pub fn used() -> Result<Used> {
    anyhow::bail!("this system does not tell what a child process used")
}

/// What the wrapper noted.
///
/// # Errors
///
/// When the file cannot be read, or is not what the wrapper writes.
pub fn read_notes(path: &Path) -> Result<Vec<Note>> {
    let text = fs::read_to_string(path).context("the compiler was not called")?;
    text.lines().map(|line| parse(line).with_context(|| format!("odd note `{line}`"))).collect()
}

fn parse(line: &str) -> Option<Note> {
    let mut words = line.split(' ');
    Some(Note {
        krate: words.next()?.to_owned(),
        user_seconds: words.next()?.parse().ok()?,
        system_seconds: words.next()?.parse().ok()?,
        wall_seconds: words.next()?.parse().ok()?,
        peak_bytes: words.next()?.parse().ok()?,
        output_bytes: words.next()?.parse().ok()?,
    })
}
