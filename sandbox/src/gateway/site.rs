//! Which platform a request is for.

use std::collections::HashMap;
use std::sync::Arc;

use doudian_codegen::model::{Api, Model};

use crate::protocol::{self, Protocol, bare};
use crate::spec::Served;

/// A platform that a gateway answers for, and its way.
pub(crate) struct Site {
    pub(crate) platform: Served,
    pub(crate) protocol: Arc<dyn Protocol>,
    by_method: HashMap<String, usize>,
}

impl Site {
    pub(crate) fn new(platform: Served, protocol: Arc<dyn Protocol>) -> Self {
        let methods = || platform.apis.iter().enumerate();
        // Of two, the documented name counts.
        let others =
            methods().flat_map(|(index, api)| api.other_names.iter().zip(std::iter::repeat(index)));
        let documented = methods().map(|(index, api)| (&api.method, index));
        let by_method =
            others.chain(documented).map(|(name, index)| (name.clone(), index)).collect();
        Self { platform, protocol, by_method }
    }

    /// The platforms of a model whose ways the gateway knows, the one that it stands for first.
    pub(crate) fn all(model: &Arc<Model>) -> Vec<Self> {
        let sites = Served::all(model).filter_map(|platform| {
            let protocol = protocol::of(&platform)?;
            Some(Self::new(platform, protocol))
        });
        sites.collect()
    }

    /// The method of this name, in whichever spelling.
    pub(crate) fn api(&self, method: &str) -> Option<&Api> {
        self.platform.apis.get(*self.by_method.get(method)?)
    }

    /// Whether a path is of something that the platform has: a method, or a token.
    fn has_path(&self, is_it: &dyn Fn(&str) -> bool) -> bool {
        let makes_tokens = self
            .platform
            .token_kinds()
            .into_iter()
            .any(|kind| kind.tokens.paths().into_iter().any(is_it));
        makes_tokens || self.platform.apis.iter().any(|api| is_it(&api.path))
    }

    /// The path below the gateway's address that stands for this platform's address. No path of
    /// a method begins with a `~`.
    pub(crate) fn base(&self) -> String {
        format!("/~{}", self.platform.name)
    }
}

/// The platform that a request is for, and the path below that platform's address: the one
/// whose [`Site::base`] the path begins with, or else the one whose host it names, or else the
/// only one that has this path, perhaps but for a slash at its end, or else the first.
pub(crate) fn route<'p>(sites: &[Site], host: &str, path: &'p str) -> (usize, &'p str) {
    let below = |site: &Site| {
        let rest = path.trim_start_matches('/').strip_prefix(&site.base()[1..])?;
        (rest.is_empty() || rest.starts_with('/')).then_some(rest)
    };
    let by_path = sites.iter().enumerate().find_map(|(index, site)| Some((index, below(site)?)));
    by_path.unwrap_or_else(|| {
        let is_named = |address: &str| {
            let known = host_name(address);
            !known.is_empty() && known.eq_ignore_ascii_case(host_name(host))
        };
        let of_method = |api: &Api| api.host.as_deref().is_some_and(is_named);
        let by_host = sites.iter().position(|site| is_named(&site.platform.host));
        let by_host = by_host
            .or_else(|| sites.iter().position(|site| site.platform.apis.iter().any(of_method)));
        let exactly = |known: &str| known == path;
        let nearly = |known: &str| bare(known) == bare(path);
        let by_path = || only(sites, &exactly).or_else(|| only(sites, &nearly));
        (by_host.or_else(by_path).unwrap_or(0), path)
    })
}

/// The only platform that has such a path.
fn only(sites: &[Site], is_it: &dyn Fn(&str) -> bool) -> Option<usize> {
    let mut having = sites.iter().enumerate().filter(|(_, site)| site.has_path(is_it));
    match (having.next(), having.next()) {
        (Some((index, _)), None) => Some(index),
        _ => None,
    }
}

/// The name of the host in an address or in the header `Host`, without the port.
fn host_name(address: &str) -> &str {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = host.split('/').next().unwrap_or_default();
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_hosts_are_found() {
        for (address, name) in [
            ("https://api.shop.example.com", "api.shop.example.com"),
            ("https://api.shop.example.com:8443/x", "api.shop.example.com"),
            ("127.0.0.1:80", "127.0.0.1"),
            ("[::1]:80", "[::1]"),
            ("", ""),
        ] {
            assert_eq!(host_name(address), name, "{address}");
        }
    }
}
