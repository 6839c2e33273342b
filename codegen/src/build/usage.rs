//! Who holds whom: requests, answers, families, and structures that hold themselves.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{CALLBACKS, MESSAGES, PLUGINS, Platform, SPI, Struct, Type};

/// Fills in what only the whole platform shows.
pub(super) fn mark(platform: &mut Platform) {
    let graph = Graph::new(platform);
    let roots = |types: &mut dyn Iterator<Item = &Type>| -> Vec<usize> {
        types.filter_map(|ty| graph.target(ty)).collect()
    };

    // What an SPI call asks for is written by the developer, as a request is.
    let replies: Vec<usize> = roots(&mut platform.spis.iter().filter_map(|spi| spi.data.as_ref()));
    let inbound = |names: &mut dyn Iterator<Item = &String>| -> Vec<usize> {
        names.filter_map(|name| graph.index.get(name).copied()).collect()
    };
    let messages = inbound(&mut platform.messages.iter().map(|message| &message.data));
    let calls = inbound(&mut platform.spis.iter().map(|spi| &spi.request));

    // What a mini program sends and gets, and what is sent to a developer and answered.
    let plugins = platform.plugins.iter();
    let told = inbound(&mut plugins.clone().map(|plugin| &plugin.response));
    let asked = inbound(&mut plugins.map(|plugin| &plugin.request));
    let callbacks = platform.callbacks.iter();
    let called = inbound(&mut callbacks.clone().map(|callback| &callback.request));
    let answered = inbound(&mut callbacks.map(|callback| &callback.response));

    let mut sent = roots(&mut platform.apis.iter().flat_map(|api| types_of(&api.request)));
    sent.extend(replies.iter().chain(&asked).chain(&answered));
    let in_request = graph.reach(sent);
    let mut received = roots(&mut platform.apis.iter().filter_map(|api| api.data.as_ref()));
    received.extend(messages.iter().chain(&calls).chain(&replies).chain(&told).chain(&called));
    let in_response = graph.reach(received);
    let mut by_family: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for api in &platform.apis {
        let types = types_of(&api.request).chain(&api.data);
        by_family.entry(&api.family).or_default().extend(types.filter_map(|ty| graph.target(ty)));
    }
    if !messages.is_empty() {
        by_family.entry(MESSAGES).or_default().extend(messages);
    }
    if !calls.is_empty() {
        by_family.entry(SPI).or_default().extend(calls.into_iter().chain(replies));
    }
    for (family, roots) in [(PLUGINS, [asked, told]), (CALLBACKS, [called, answered])] {
        if roots.iter().any(|roots| !roots.is_empty()) {
            by_family.entry(family).or_default().extend(roots.into_iter().flatten());
        }
    }
    let mut families: Vec<Vec<String>> = vec![Vec::new(); graph.names.len()];
    // The families come sorted, so each node's list is sorted too.
    for (family, roots) in by_family {
        for id in graph.reach(roots) {
            if let Some(list) = families.get_mut(id) {
                list.push(family.to_owned());
            }
        }
    }
    let circles = graph.circles();
    let index = graph.into_index();

    for (name, content) in &mut platform.structs {
        let Some(id) = index.get(name).copied() else {
            continue;
        };
        content.in_request = in_request.contains(&id);
        // What nobody names is meant for users to read.
        content.in_response = in_response.contains(&id) || !content.in_request;
        content.families = families.get_mut(id).map(std::mem::take).unwrap_or_default();
        for field in &mut content.fields {
            if let Some(target) = field.ty.embedded().and_then(|name| index.get(name)) {
                field.rust.boxed = circles.get(id) == circles.get(*target);
            }
        }
    }
    for (name, content) in &mut platform.enums {
        if let Some(id) = index.get(name) {
            content.families = families.get_mut(*id).map(std::mem::take).unwrap_or_default();
        }
    }
    // All of a request's users are one: its own method.
    for api in &mut platform.apis {
        api.request.in_request = true;
        api.request.families = vec![api.family.clone()];
    }
}

fn types_of(content: &Struct) -> impl Iterator<Item = &Type> {
    content.fields.iter().map(|field| &field.ty)
}

/// Structures and enums by index, with the types that they hold.
struct Graph {
    names: Vec<String>,
    index: BTreeMap<String, usize>,
    /// Everything that a node holds.
    holds: Vec<Vec<usize>>,
    /// What it holds as a part of itself: not behind a list or map.
    embeds: Vec<Vec<usize>>,
}

impl Graph {
    fn new(platform: &Platform) -> Self {
        let names: Vec<String> =
            platform.structs.keys().chain(platform.enums.keys()).cloned().collect();
        let index = names.iter().cloned().zip(0..).collect();
        let mut graph = Self {
            holds: vec![Vec::new(); names.len()],
            embeds: vec![Vec::new(); names.len()],
            names,
            index,
        };
        // The structures are the first nodes, in the same order.
        for (id, content) in platform.structs.values().enumerate() {
            let holds = types_of(content).filter_map(|ty| graph.target(ty)).collect();
            let embeds = types_of(content)
                .filter_map(|ty| graph.index.get(ty.embedded()?).copied())
                .collect();
            if let Some(slot) = graph.holds.get_mut(id) {
                *slot = holds;
            }
            if let Some(slot) = graph.embeds.get_mut(id) {
                *slot = embeds;
            }
        }
        graph
    }

    fn into_index(self) -> BTreeMap<String, usize> {
        self.index
    }

    /// The structure or enum that a type comes to.
    fn target(&self, ty: &Type) -> Option<usize> {
        self.index.get(ty.named()?).copied()
    }

    /// Everything that can be reached, the roots included.
    fn reach(&self, roots: Vec<usize>) -> BTreeSet<usize> {
        let mut seen = BTreeSet::new();
        let mut open = roots;
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                open.extend(self.holds.get(id).into_iter().flatten());
            }
        }
        seen
    }

    /// Per node, its circle of structures that embed each other: nodes with the same number
    /// can reach each other. (Kosaraju's algorithm, without recursion, since nobody limits
    /// how long a chain of structures is.)
    fn circles(&self) -> Vec<usize> {
        let count = self.names.len();
        let mut finished = Vec::with_capacity(count);
        let mut seen = vec![false; count];
        for start in 0..count {
            let mut stack = vec![(start, 0)];
            while let Some((id, next)) = stack.pop() {
                if next == 0 && std::mem::replace(&mut seen[id], true) {
                    continue;
                }
                match self.embeds[id].get(next) {
                    Some(target) => {
                        stack.push((id, next + 1));
                        stack.push((*target, 0));
                    }
                    None => finished.push(id),
                }
            }
        }
        let mut embedded_in: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (id, targets) in self.embeds.iter().enumerate() {
            for target in targets {
                embedded_in[*target].push(id);
            }
        }
        // A node without embedded ones still is a circle of its own, so the number of a
        // circle is its first node's.
        let mut circle: Vec<Option<usize>> = vec![None; count];
        for start in finished.into_iter().rev() {
            let mut open = vec![start];
            while let Some(id) = open.pop() {
                if circle[id].is_none() {
                    circle[id] = Some(start);
                    open.extend(embedded_in[id].iter().filter(|other| circle[**other].is_none()));
                }
            }
        }
        circle.into_iter().map(Option::unwrap_or_default).collect()
    }
}
