//! Expands `macro_rules!` as far as items need it.
//!
//! Not hygiene, and not every kind of fragment: a call that no rule takes is an error of the
//! test that says so.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

/// What a rule has caught: tokens, or one catch for each repetition.
#[derive(Clone)]
enum Caught {
    Tokens(Vec<TokenTree>),
    Repeated(Vec<Catch>),
}

type Catch = BTreeMap<String, Caught>;

/// The items that a call becomes; `None` when no rule takes it.
pub(crate) fn expand(rules: &TokenStream, call: &TokenStream, krate: &str) -> Option<TokenStream> {
    let call: Vec<TokenTree> = call.clone().into_iter().collect();
    let rules: Vec<TokenTree> = rules.clone().into_iter().collect();
    // `(matcher) => { body };`
    let groups: Vec<&Group> = rules
        .iter()
        .filter_map(|token| if let TokenTree::Group(group) = token { Some(group) } else { None })
        .collect();
    groups.chunks(2).find_map(|rule| {
        let [matcher, body] = rule else { return None };
        let matcher: Vec<TokenTree> = matcher.stream().into_iter().collect();
        let mut catch = Catch::new();
        let rest = take(&matcher, &call, &mut catch)?;
        rest.is_empty().then(|| write(body.stream(), &catch, krate))
    })
}

fn is_sign(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

/// A repetition: what is repeated, what stands between, and how many tokens all of it has.
fn repetition(after: &[TokenTree]) -> Option<(&Group, Option<&TokenTree>, usize)> {
    let TokenTree::Group(group) = after.first()? else { return None };
    if group.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let is_end = |at: usize| ['*', '+', '?'].iter().any(|sign| is_sign(after.get(at), *sign));
    if is_end(1) { Some((group, None, 2)) } else { Some((group, after.get(1), 3)) }
}

/// Takes what a matcher asks for from the tokens, and gives back what is left of them.
fn take<'t>(
    matcher: &[TokenTree],
    mut tokens: &'t [TokenTree],
    catch: &mut Catch,
) -> Option<&'t [TokenTree]> {
    let mut at = 0;
    while at < matcher.len() {
        if !is_sign(matcher.get(at), '$') {
            tokens = literally(&matcher[at], tokens, catch)?;
            at += 1;
        } else if let Some((group, between, length)) = repetition(&matcher[at + 1..]) {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            let mut rounds = Vec::new();
            loop {
                let mut round = Catch::new();
                let start = match between {
                    Some(between) if !rounds.is_empty() => {
                        match literally(between, tokens, &mut round) {
                            Some(rest) => rest,
                            None => break,
                        }
                    }
                    _ => tokens,
                };
                match take(&inner, start, &mut round) {
                    Some(rest) if rest.len() < tokens.len() => tokens = rest,
                    _ => break,
                }
                rounds.push(round);
            }
            for name in names(&group.stream()) {
                catch.insert(name, Caught::Repeated(rounds.clone()));
            }
            at += 1 + length;
        } else {
            // `$name:kind`
            let name = matcher.get(at + 1)?.to_string();
            let kind = matcher.get(at + 3)?.to_string();
            let count = match kind.as_str() {
                "ident" => usize::from(matches!(tokens.first(), Some(TokenTree::Ident(_)))),
                "tt" => usize::from(!tokens.is_empty()),
                "literal" => {
                    let sign = usize::from(is_sign(tokens.first(), '-'));
                    let is_literal = matches!(tokens.get(sign), Some(TokenTree::Literal(_)));
                    if is_literal { sign + 1 } else { 0 }
                }
                "vis" => visibility(tokens),
                // Up to what follows in the matcher, or all.
                _ => {
                    let is_end = |token: &TokenTree| {
                        matcher.get(at + 4).is_some_and(|end| is_alike(end, token))
                    };
                    tokens.iter().position(is_end).unwrap_or(tokens.len())
                }
            };
            if count == 0 && kind != "vis" {
                return None;
            }
            catch.insert(name, Caught::Tokens(tokens[..count].to_vec()));
            tokens = &tokens[count..];
            at += 4;
        }
    }
    Some(tokens)
}

/// Whether a token may stand where another one is expected.
fn is_alike(expected: &TokenTree, token: &TokenTree) -> bool {
    match (expected, token) {
        (TokenTree::Group(expected), TokenTree::Group(group)) => {
            expected.delimiter() == group.delimiter()
        }
        _ => expected.to_string() == token.to_string(),
    }
}

fn visibility(tokens: &[TokenTree]) -> usize {
    match tokens {
        [TokenTree::Ident(word), TokenTree::Group(_), ..] if word == "pub" => 2,
        [TokenTree::Ident(word), ..] if word == "pub" => 1,
        _ => 0,
    }
}

/// Takes one token as it stands in the matcher.
fn literally<'t>(
    expected: &TokenTree,
    tokens: &'t [TokenTree],
    catch: &mut Catch,
) -> Option<&'t [TokenTree]> {
    let (first, rest) = tokens.split_first()?;
    match (expected, first) {
        (TokenTree::Group(expected), TokenTree::Group(first)) => {
            let matcher: Vec<TokenTree> = expected.stream().into_iter().collect();
            let inner: Vec<TokenTree> = first.stream().into_iter().collect();
            let is_same = expected.delimiter() == first.delimiter();
            (is_same && take(&matcher, &inner, catch)?.is_empty()).then_some(rest)
        }
        _ => is_alike(expected, first).then_some(rest),
    }
}

/// The names after `$`, at any depth.
fn names(tokens: &TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_after_dollar = false;
    for token in tokens.clone() {
        match &token {
            TokenTree::Ident(name) if is_after_dollar => found.push(name.to_string()),
            TokenTree::Group(group) => found.extend(names(&group.stream())),
            _ => {}
        }
        is_after_dollar = is_sign(Some(&token), '$');
    }
    found
}

fn write(body: TokenStream, catch: &Catch, krate: &str) -> TokenStream {
    let tokens: Vec<TokenTree> = body.into_iter().collect();
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            dollar if is_sign(Some(dollar), '$') => {
                if let Some((group, between, length)) = repetition(&tokens[at + 1..]) {
                    let used = names(&group.stream());
                    let rounds = used.iter().find_map(|name| match catch.get(name) {
                        Some(Caught::Repeated(rounds)) => Some(rounds),
                        _ => None,
                    });
                    for (index, round) in rounds.into_iter().flatten().enumerate() {
                        let inner: Catch = catch.clone().into_iter().chain(round.clone()).collect();
                        out.extend(between.filter(|_| index > 0).cloned());
                        out.extend(write(group.stream(), &inner, krate));
                    }
                    at += 1 + length;
                    continue;
                }
                let name = tokens.get(at + 1).map(ToString::to_string).unwrap_or_default();
                match catch.get(&name) {
                    Some(Caught::Tokens(tokens)) => out.extend(tokens.iter().cloned()),
                    _ => out.push(Ident::new(krate, Span::call_site()).into()),
                }
                at += 2;
                continue;
            }
            TokenTree::Group(group) => {
                let inner = write(group.stream(), catch, krate);
                out.push(Group::new(group.delimiter(), inner).into());
            }
            token => out.push(token.clone()),
        }
        at += 1;
    }
    out.into_iter().collect()
}
