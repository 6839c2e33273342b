//! What several of the commands take.

use std::path::PathBuf;
use std::time::Duration;

use doudian_runtime::SignMethod;
use doudian_sandbox::push::{PushSender, PushSenderBuilder, Recorded};

use crate::fields::{self, seconds};
use crate::output::Failure;

/// Deliveries that were recorded.
#[derive(clap::Args)]
pub(super) struct Deliveries {
    /// The file with the deliveries; - for standard input.
    file: PathBuf,
}

impl Deliveries {
    pub(super) fn read(&self) -> Result<Vec<Recorded>, Failure> {
        Recorded::read_all(&fields::read(&self.file)?).map_err(Failure::new)
    }
}

/// Where deliveries go, and how.
#[derive(clap::Args)]
pub(super) struct Receiver {
    /// The receiver's address.
    #[arg(long, value_name = "URL")]
    to: String,
    /// Seconds before the second attempt; each later pause is twice as long.
    #[arg(long, default_value = "1", value_name = "SECONDS", value_parser = seconds)]
    pause: Duration,
    /// Seconds that an answer may take.
    #[arg(long, default_value = "5", value_name = "SECONDS", value_parser = seconds)]
    answer_within: Duration,
    /// How what is signed for Doudian is signed: md5 or hmac-sha256 [default: md5].
    #[arg(long, value_name = "METHOD")]
    sign: Option<SignMethod>,
}

impl Receiver {
    pub(super) fn sender(&self) -> PushSenderBuilder {
        let builder =
            PushSender::builder(&self.to).pause(self.pause).answer_within(self.answer_within);
        match self.sign {
            Some(sign) => builder.sign_method(sign),
            None => builder,
        }
    }
}
