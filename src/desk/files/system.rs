//! The system's own dialog for files, off the frame.

use std::future::Future;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::task::{Poll, Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

use egui::Context;

use super::{Purpose, Start};
use crate::desk::shared::Shared;

/// A person needs longer than this to answer: what comes back empty before was never shown.
const NOBODY: Duration = Duration::from_millis(300);
/// After this our window says that another one waits.
const QUIET: Duration = Duration::from_millis(1500);

/// A dialog of the system that is open.
pub(super) struct System {
    receive: Receiver<(Option<PathBuf>, Duration)>,
    since: Instant,
}

/// What became of it.
pub(super) enum News {
    /// It is still open.
    None,
    /// This file.
    File(PathBuf),
    /// Closed without a choice.
    Closed,
    /// The system has none to show.
    NoDialog,
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for a future on a thread that has nothing else to do.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = std::task::Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}

impl System {
    /// Opens it. None: not even a thread could be had.
    pub(super) fn ask(context: &Context, shared: &Shared<'_>, purpose: &Purpose, start: &Start) -> Option<Self> {
        let dialog = rfd::AsyncFileDialog::new()
            .set_title(shared.say(purpose.question()))
            .add_filter(shared.say(purpose.kind()), &[purpose.ending().rsplit('.').next().unwrap_or_default()])
            .set_directory(&start.folder);
        let (send, receive) = mpsc::channel();
        let (context, since) = (context.clone(), Instant::now());
        // Asked for on this thread, which macOS wants; waited for on another one.
        let answer = move |found: Option<rfd::FileHandle>| {
            let _ = send.send((found.map(|file| file.path().to_owned()), since.elapsed()));
            context.request_repaint();
        };
        let thread = std::thread::Builder::new().name("file dialog".to_owned());
        let spawned = if purpose.writes() {
            let future = dialog.set_file_name(start.name.clone()).save_file();
            thread.spawn(move || answer(wait(future)))
        } else {
            let future = dialog.pick_file();
            thread.spawn(move || answer(wait(future)))
        };
        spawned.ok().map(|_| Self { receive, since })
    }

    /// Looks whether it has been answered.
    pub(super) fn poll(&self) -> News {
        match self.receive.try_recv() {
            Ok((Some(path), _)) => News::File(path),
            Ok((None, after)) if after < NOBODY => News::NoDialog,
            Ok((None, _)) => News::Closed,
            Err(TryRecvError::Empty) => News::None,
            Err(TryRecvError::Disconnected) => News::NoDialog,
        }
    }

    /// How long our window says nothing yet.
    pub(super) fn is_quiet_for(&self) -> Option<Duration> {
        QUIET.checked_sub(self.since.elapsed()).filter(|wait| !wait.is_zero())
    }
}
