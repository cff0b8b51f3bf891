//! What the real window costs beside a bare one of eframe, on the display that stands there: the time from the start of
//! the process to the end of its first frame, memory, and processor time while nobody touches it.
//!
//! Each measurement is a process of its own, which this program starts over itself. Without a display it says so and
//! measures nothing; under Xvfb: `xvfb-run -a cargo bench --bench window`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use eframe::App;
use jalon::assets::Assets;
use jalon::desk::{Desk, theme};
use jalon::store::{Folders, Settings};
use jalon::wording::Wording;

const TIMES: usize = 9;
const IDLE: Duration = Duration::from_secs(10);

/// A window that says when its first frame is done, stands idle for a while, and closes.
struct Timed<A> {
    inner: A,
    frames: u32,
    started: u128,
    idle: bool,
}

struct Bare;

impl App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        ui.heading("Bare");
    }
}

impl<A: App> App for Timed<A> {
    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.frames += 1;
        if self.frames == 2 {
            // The first is on the screen now.
            println!("first {}", now().saturating_sub(self.started) / 1000);
            if !self.idle {
                std::process::exit(0);
            }
            let context = ui.ctx().clone();
            thread::spawn(move || {
                // What begins with the window, such as counting and searching, comes to its end first.
                thread::sleep(Duration::from_secs(4));
                let before = ticks();
                thread::sleep(IDLE);
                println!("idle {}", ticks() - before);
                println!("memory {}", kilobytes("VmRSS:"));
                println!("peak {}", kilobytes("VmHWM:"));
                drop(context);
                std::process::exit(0);
            });
        }
        self.inner.ui(ui, frame);
        if self.frames == 1 {
            ui.ctx().request_repaint();
        }
    }
}

fn now() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_micros())
}

/// Hundredths of a second of processor time that this process has used.
fn ticks() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    after.split_whitespace().skip(11).take(2).filter_map(|n| n.parse::<u64>().ok()).sum()
}

fn kilobytes(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let found = status.lines().find_map(|l| l.strip_prefix(line));
    found.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

fn child(kind: &str, idle: bool, started: u128) -> Result<(), eframe::Error> {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        system_font_fallback: true,
        ..eframe::NativeOptions::default()
    };
    if kind == "bare" {
        let app = Timed { inner: Bare, frames: 0, started, idle };
        return eframe::run_native("bare", options, Box::new(|_| Ok(Box::new(app))));
    }
    let folder = PathBuf::from(std::env::var_os("JALON_BENCH_FOLDER").expect("a folder"));
    let folders = Folders::in_folder(&folder.join("own"));
    let settings = Settings { look: "light".to_owned(), ..Settings::load(&folders) };
    settings.save(&folders).expect("settings");
    let assets = Assets::embedded();
    let words = Wording::load(&assets, "en").expect("words");
    let mut desk = Desk::new(assets, words, folders).expect("a window");
    desk.skip_tour();
    let file = (kind == "project").then(|| {
        let file = folder.join("reforme-loi.ron");
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("projects/reforme-loi.ron");
        std::fs::copy(from, &file).expect("an example");
        file
    });
    eframe::run_native(
        "jalon",
        options,
        Box::new(move |context| {
            theme::install(&context.egui_ctx);
            if let Some(file) = file {
                desk.open_file(&file);
            }
            Ok(Box::new(Timed { inner: desk, frames: 0, started, idle }))
        }),
    )
}

/// Runs a window of a kind and gives back what it said, by name.
fn run(kind: &str, idle: bool) -> Vec<(String, u64)> {
    let me = std::env::current_exe().expect("this program");
    let folder = Folder::new();
    let mut command = Command::new(me);
    command.env("JALON_BENCH_WINDOW", kind).env("JALON_BENCH_IDLE", if idle { "1" } else { "" });
    command.env("JALON_BENCH_FOLDER", &folder.0);
    let output = command.env("JALON_BENCH_START", now().to_string()).output().expect("a window");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.lines().filter_map(|l| l.split_once(' ')).map(|(k, v)| (k.to_owned(), v.parse().expect("a number"))).collect()
}

fn value(said: &[(String, u64)], name: &str) -> u64 {
    said.iter().find(|(k, _)| k == name).map_or(0, |(_, v)| *v)
}

fn main() -> ExitCode {
    if let Ok(kind) = std::env::var("JALON_BENCH_WINDOW") {
        let started = std::env::var("JALON_BENCH_START").ok().and_then(|t| t.parse().ok()).unwrap_or_else(now);
        let idle = std::env::var_os("JALON_BENCH_IDLE").is_some_and(|v| !v.is_empty());
        return if child(&kind, idle, started).is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    // What `cargo test --benches` asks for: there is nothing to check here.
    if std::env::args().any(|a| a == "--test") {
        return ExitCode::SUCCESS;
    }
    if std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none() {
        println!("skipped: no display");
        return ExitCode::SUCCESS;
    }
    let kinds = ["bare", "start", "project"];
    let mut first: Vec<Vec<u64>> = vec![Vec::new(); kinds.len()];
    // In turn, so that whatever else the machine does falls on all alike.
    for _ in 0..TIMES {
        for (times, kind) in first.iter_mut().zip(kinds) {
            times.push(value(&run(kind, false), "first"));
        }
    }
    for (times, kind) in first.iter_mut().zip(kinds) {
        times.sort_unstable();
        let (least, middle, most) = (times[0], times[TIMES / 2], times[TIMES - 1]);
        println!("{kind}: first frame after {least} ms at least, {middle} ms at the median, {most} ms at most");
    }
    for kind in kinds {
        let said = run(kind, true);
        println!(
            "{kind}: {} ticks in {} s of idleness, {} MB of memory, {} MB at most",
            value(&said, "idle"),
            IDLE.as_secs(),
            value(&said, "memory") / 1024,
            value(&said, "peak") / 1024
        );
    }
    ExitCode::SUCCESS
}

/// A folder that is gone when the measuring ends.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("jalon-bench-window-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
