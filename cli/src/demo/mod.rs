//! `doudian demo`: a walk through each platform against a local gateway.

mod doudian;
mod douyin_open;
mod mini_program;
mod step;
mod weixin_shop;

use crate::output::Failure;
use crate::serving::block_on;

/// Walk through a shop's day against a local gateway: no account needed.
///
/// Starts the gateway inside this process. On Doudian it makes a token, lists brands, adds and
/// lists products, lists orders and ships one; as the WeChat trade component it goes from the
/// application to a live scene; on the Douyin open platform it marks goods as tests. Each step is
/// a real call over HTTP. For mini programs it runs the checks of the generated package with `node`,
/// and takes the callback of custom goods, whose orders it asks the gateway about.
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  doudian demo
  doudian demo --platform weixin_shop
  doudian demo --platform douyin_open
  doudian demo --platform mini_program")]
pub(crate) struct Arguments {
    /// The platform to walk through.
    #[arg(long, value_name = "NAME", default_value = "doudian")]
    platform: Walk,
}

/// The platforms that there is a walk for, under their names in the descriptors.
#[derive(Clone, Copy, clap::ValueEnum)]
#[value(rename_all = "snake_case")]
enum Walk {
    Doudian,
    WeixinShop,
    DouyinOpen,
    MiniProgram,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    match arguments.platform {
        Walk::Doudian => block_on(doudian::walk()),
        Walk::DouyinOpen => block_on(douyin_open::walk()),
        Walk::MiniProgram => block_on(mini_program::walk()),
        Walk::WeixinShop => block_on(weixin_shop::walk()),
    }
}
