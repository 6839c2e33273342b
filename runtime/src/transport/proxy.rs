//! Which way requests go: directly, or through a proxy.

use std::fmt;
use std::net::IpAddr;

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;

use crate::foreign::foreign;

/// What the builder says about proxies.
#[derive(Clone, Default)]
pub(crate) enum ProxyChoice {
    /// What the environment says.
    #[default]
    Environment,
    /// This one.
    Through(String),
    /// None.
    Direct,
}

/// A proxy. `Display` shows its host and port; the user and password of its address are
/// nowhere shown.
pub(super) struct Proxy {
    pub(super) url: Url,
}

impl ProxyChoice {
    /// The proxy of a server's address, where there is one. `variable` is the environment.
    ///
    /// # Errors
    ///
    /// When the proxy cannot be used.
    pub(super) fn proxy(
        &self,
        server: &Url,
        plain_http: bool,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Option<Proxy>, String> {
        let proxy = match self {
            Self::Direct => return Ok(None),
            Self::Environment if leads_here(server) => return Ok(None),
            Self::Environment => match of_environment(server, variable)? {
                Some(proxy) => proxy,
                None => return Ok(None),
            },
            Self::Through(address) => {
                Proxy::at(address).map_err(|reason| format!("the proxy's address {reason}"))?
            }
        };
        if server.scheme() == "http" && !plain_http && !leads_here(&proxy.url) {
            return Err(format!(
                "requests to a plain http address would show the access token to the proxy \
                 {proxy}: use https, or call `allow_plain_http()`"
            ));
        }
        Ok(Some(proxy))
    }
}

/// The proxy that the environment has for an address.
fn of_environment(
    server: &Url,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<Option<Proxy>, String> {
    let first = |names: &[&'static str]| {
        names.iter().copied().find_map(|name| {
            let value = variable(name)?.trim().to_owned();
            (!value.is_empty()).then_some((name, value))
        })
    };
    // In a CGI program HTTP_PROXY is the header `Proxy` of whoever calls.
    let cgi = variable("REQUEST_METHOD").is_some();
    let own: &[&str] = match (server.scheme(), cgi) {
        ("https", _) => &["HTTPS_PROXY", "https_proxy"],
        (_, false) => &["HTTP_PROXY", "http_proxy"],
        (_, true) => &["http_proxy"],
    };
    let Some((name, address)) = first(own).or_else(|| first(&["ALL_PROXY", "all_proxy"])) else {
        return Ok(None);
    };
    let except = first(&["NO_PROXY", "no_proxy"]).map_or_else(String::new, |(_, value)| value);
    // A proxy that is there for certain, so that only the exceptions decide.
    let matcher = Matcher::builder().all("http://proxy.invalid").no(except).build();
    let server = server.as_str().parse().map_err(|_| "the server address is no URI".to_owned())?;
    if matcher.intercept(&server).is_none() {
        return Ok(None);
    }
    Proxy::at(&address)
        .map(Some)
        .map_err(|reason| format!("the proxy of the environment variable {name} {reason}"))
}

impl Proxy {
    /// The proxy at an address. The reason why it cannot be used holds nothing of the address
    /// but its scheme.
    fn at(address: &str) -> Result<Self, String> {
        let address = address.trim();
        let url = match address.contains("://") {
            true => Url::parse(address),
            false => Url::parse(&format!("http://{address}")),
        };
        let url = url.map_err(|error| format!("cannot be read: {error}"))?;
        if url.host_str().is_none_or(str::is_empty) {
            return Err("has no host".to_owned());
        }
        match url.scheme() {
            "http" => {}
            "https" if cfg!(any(feature = "rustls", feature = "native-tls")) => {}
            "https" => {
                return Err(
                    "is https, which needs TLS: switch on the feature `rustls` or `native-tls`"
                        .to_owned(),
                );
            }
            "socks4" | "socks4a" | "socks5" | "socks5h" if cfg!(feature = "socks") => {}
            "socks4" | "socks4a" | "socks5" | "socks5h" => {
                return Err("is a SOCKS one: switch on the feature `socks`".to_owned());
            }
            other => {
                return Err(format!(
                    "begins with {:?}: http, https, socks4, socks4a, socks5 and socks5h are known",
                    foreign(other).at_most(20)
                ));
            }
        }
        Ok(Self { url })
    }

    fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or(1080)
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.host_str().unwrap_or_default();
        write!(f, "{}:{}", foreign(host), self.port())
    }
}

/// Whether a host is this machine: a loopback address, in brackets or not, or a name that is
/// reserved for one (`localhost`, `*.localhost`, RFC 6761). Requests to it pass no proxy that
/// the environment names.
pub fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    is_local_name(host)
        || address.parse::<IpAddr>().is_ok_and(|address| address.to_canonical().is_loopback())
}

/// Whether an address leads to this machine.
pub(crate) fn leads_here(url: &Url) -> bool {
    url.host_str().is_some_and(is_this_machine)
}

/// Whether a name is reserved for the loopback addresses.
pub(super) fn is_local_name(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let top = host.rsplit('.').next().unwrap_or_default();
    top.eq_ignore_ascii_case("localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(
        choice: &ProxyChoice,
        server: &str,
        environment: &[(&str, &str)],
    ) -> Result<Option<String>, String> {
        let server = Url::parse(server).unwrap();
        let variable = |name: &str| {
            environment.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        };
        let proxy = choice.proxy(&server, false, variable)?;
        Ok(proxy.map(|proxy| proxy.to_string()))
    }

    const PLATFORM: &str = "https://openapi-fxg.jinritemai.com";
    const ALL: [(&str, &str); 6] = [
        ("HTTP_PROXY", "http://127.0.0.1:9"),
        ("http_proxy", "http://127.0.0.1:9"),
        ("HTTPS_PROXY", "http://127.0.0.1:9"),
        ("https_proxy", "http://127.0.0.1:9"),
        ("ALL_PROXY", "http://127.0.0.1:9"),
        ("all_proxy", "http://127.0.0.1:9"),
    ];

    #[test]
    fn this_machine_is_reached_directly() {
        for server in [
            "http://127.0.0.1:8080",
            "http://127.8.9.1",
            "https://127.0.0.1",
            "http://[::1]:8080",
            "http://[::ffff:127.0.0.1]",
            "http://2130706433",
            "http://localhost",
            "http://LOCALHOST:9",
            "http://localhost.",
            "http://shop.localhost",
        ] {
            let proxy = chosen(&ProxyChoice::Environment, server, &ALL);
            assert_eq!(proxy, Ok(None), "{server}");
        }
        for server in [
            "https://localhost.example",
            "https://notlocalhost",
            "https://127.0.0.1.example",
            "https://128.0.0.1",
            "https://[::2]",
            PLATFORM,
        ] {
            let proxy = chosen(&ProxyChoice::Environment, server, &ALL);
            assert_eq!(proxy, Ok(Some("127.0.0.1:9".to_owned())), "{server}");
        }
    }

    #[test]
    fn the_environment_is_read_as_other_programs_read_it() {
        let environment = |set: &[(&str, &str)]| chosen(&ProxyChoice::Environment, PLATFORM, set);
        let proxy = |text: &str| Ok(Some(text.to_owned()));
        assert_eq!(environment(&[]), Ok(None));
        assert_eq!(environment(&[("HTTP_PROXY", "p:1"), ("http_proxy", "p:1")]), Ok(None));
        assert_eq!(environment(&[("HTTPS_PROXY", "p:1"), ("ALL_PROXY", "q:1")]), proxy("p:1"));
        assert_eq!(environment(&[("https_proxy", "http://p/x")]), proxy("p:80"));
        assert_eq!(environment(&[("all_proxy", "u:w@p:7")]), proxy("p:7"));
        assert_eq!(environment(&[("HTTPS_PROXY", " "), ("https_proxy", "p")]), proxy("p:80"));
        for except in
            ["*", "jinritemai.com", ".jinritemai.com", "a.example, openapi-fxg.jinritemai.com"]
        {
            for name in ["NO_PROXY", "no_proxy"] {
                assert_eq!(environment(&[("ALL_PROXY", "p:1"), (name, except)]), Ok(None));
            }
        }
        for except in ["", "example.com", "inritemai.com", "10.0.0.0/8"] {
            assert_eq!(environment(&[("ALL_PROXY", "p:1"), ("NO_PROXY", except)]), proxy("p:1"));
        }
        // A header of a request must not choose the proxy of a CGI program.
        let http = |set: &[(&str, &str)]| {
            let server = Url::parse("http://gateway.example").unwrap();
            let variable = |name: &str| {
                set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
            };
            let proxy = ProxyChoice::Environment.proxy(&server, true, variable);
            proxy.unwrap().map(|proxy| proxy.to_string())
        };
        assert_eq!(http(&[("HTTP_PROXY", "p:1")]), Some("p:1".to_owned()));
        assert_eq!(http(&[("HTTP_PROXY", "p:1"), ("REQUEST_METHOD", "GET")]), None);
    }

    #[test]
    fn what_the_builder_says_comes_first() {
        let through = ProxyChoice::Through("http://u:w@[::1]:3128/".to_owned());
        assert_eq!(chosen(&through, PLATFORM, &ALL), Ok(Some("[::1]:3128".to_owned())));
        let local = chosen(&through, "http://127.0.0.1:1", &ALL);
        assert_eq!(local, Ok(Some("[::1]:3128".to_owned())));
        assert_eq!(chosen(&ProxyChoice::Direct, PLATFORM, &ALL), Ok(None));
    }

    #[test]
    fn a_proxy_that_cannot_be_used_is_an_error_without_its_password() {
        for address in [
            "",
            "http://",
            "http://alice:s3cret@",
            "http://alice:s3cret@host:port",
            "http://alice:s3cret@ho st:1",
            "http://alice:s3cret@[::1:1",
            "alice:s3cret@host:99999",
            "ftp://alice:s3cret@host",
            "file:///etc/s3cret",
            "sock\u{202e}s://alice:s3cret@host",
            "p4c+http://alice:s3cret@host/proxy.pac",
        ] {
            let through = ProxyChoice::Through(address.to_owned());
            let reason = chosen(&through, PLATFORM, &[]).unwrap_err();
            assert!(reason.starts_with("the proxy's address "), "{reason}");
            let variable = [("HTTPS_PROXY", address)];
            let environment = chosen(&ProxyChoice::Environment, PLATFORM, &variable);
            for reason in [Some(reason), environment.clone().err()].into_iter().flatten() {
                assert!(!reason.contains("s3cret") && !reason.contains("alice"), "{reason}");
                assert_eq!(foreign(&reason).to_string(), reason);
            }
            if !address.is_empty() {
                assert!(environment.unwrap_err().contains("HTTPS_PROXY"));
            }
        }
        // Not looked at, since nothing goes through it.
        let variables = [("HTTPS_PROXY", "ftp://x"), ("NO_PROXY", "*")];
        assert_eq!(chosen(&ProxyChoice::Environment, PLATFORM, &variables), Ok(None));
    }

    #[test]
    fn a_token_is_not_shown_to_a_proxy() {
        let far = ProxyChoice::Through("http://alice:s3cret@proxy.example:3128".to_owned());
        let reason = chosen(&far, "http://127.0.0.1", &[]).unwrap_err();
        assert!(reason.contains("the proxy proxy.example:3128"), "{reason}");
        let server = Url::parse("http://127.0.0.1").unwrap();
        assert!(far.proxy(&server, true, |_| None).unwrap().is_some());
        assert!(far.proxy(&Url::parse(PLATFORM).unwrap(), false, |_| None).unwrap().is_some());
    }

    #[test]
    fn socks_needs_its_feature() {
        let through = ProxyChoice::Through("socks5h://u:w@host".to_owned());
        let proxy = chosen(&through, PLATFORM, &[]);
        assert_eq!(proxy.is_ok(), cfg!(feature = "socks"));
        match proxy {
            Ok(proxy) => assert_eq!(proxy.as_deref(), Some("host:1080")),
            Err(reason) => assert!(reason.contains("the feature `socks`"), "{reason}"),
        }
    }
}
