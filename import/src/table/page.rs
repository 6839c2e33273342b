//! A page from the top down: what each line, table and code says of which method.

use doudian_codegen::model::Json;

use super::address::{self, Address};
use super::block::Block;
use super::caption::{self, Section, Subsection};
use super::curl;
use super::draft::TableDraft;
use super::rows::Wrong;
use super::script;
use crate::entry::EntryKind;
use crate::loose;
use crate::text::says_form;

/// What has been read of a page.
#[derive(Default)]
pub(super) struct Page {
    pub(super) drafts: Vec<TableDraft>,
    /// What is only mentioned: addresses and their verbs.
    pub(super) mentions: Vec<TableDraft>,
    pub(super) wrong: Vec<Wrong>,
    /// Tables that are something else.
    pub(super) skipped: Vec<Wrong>,
    pub(super) section: Option<Section>,
    /// The last heading that may be the title of a method, with its line.
    title: Option<(usize, String)>,
    /// Whether that heading is of a request that the platform sends.
    is_callback: bool,
    /// The names in the last lines before a table, the nearest first.
    pub(super) names: Vec<Vec<String>>,
    is_begun: bool,
    /// The last line of words, and the address of a page of documentation that came behind it.
    words: Option<String>,
    page: Option<(Option<String>, String)>,
    /// The last line, where it is what a fact is called.
    key: Option<String>,
    /// Whether the next method's body is a form in one line.
    is_form: bool,
    /// How many parameters there were.
    pub(super) rows: usize,
}

impl Page {
    pub(super) fn block(&mut self, block: Block) {
        self.form(&block);
        match block {
            Block::Line { line, text, is_heading } => self.line(line, &text, is_heading),
            Block::Code { line, text } => self.code(line, &text),
            Block::Table(table) => {
                let before = self.wrong.len();
                self.table(&table);
                if let Some(draft) = self.drafts.last_mut() {
                    draft.is_partial |= self.wrong.len() > before;
                }
            }
            Block::Unreadable { line, reason } => self.wrong.push((line, reason)),
        }
        self.is_begun = true;
    }

    /// Looks for the words that say that the body is a form in one line.
    fn form(&mut self, block: &Block) {
        let is_said = match block {
            Block::Line { text, .. } => says_form(text),
            Block::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).any(|it| says_form(it))
            }
            Block::Code { .. } | Block::Unreadable { .. } => false,
        };
        if !is_said {
            return;
        }
        let starts_anew = self.starts_anew();
        match self.drafts.last_mut().filter(|_| !starts_anew) {
            Some(draft) => draft.is_form = true,
            None => self.is_form = true,
        }
    }

    pub(super) fn current(&mut self) -> &mut TableDraft {
        if self.drafts.is_empty() {
            self.begin(0);
        }
        let last = self.drafts.len().saturating_sub(1);
        &mut self.drafts[last]
    }

    pub(super) fn begin(&mut self, line: usize) -> &mut TableDraft {
        let title = self.title.take();
        let line = title.as_ref().map_or(line, |(line, _)| *line);
        let (title, heading_name) = match title {
            Some((_, title)) => caption::named(title),
            None => (None, None),
        };
        let kind = if std::mem::take(&mut self.is_callback) {
            EntryKind::Callback
        } else {
            EntryKind::Method
        };
        let is_form = std::mem::take(&mut self.is_form);
        self.drafts.push(TableDraft {
            line,
            title,
            heading_name,
            kind,
            is_form,
            ..TableDraft::default()
        });
        self.section = None;
        let last = self.drafts.len() - 1;
        &mut self.drafts[last]
    }

    /// Whether a heading has come since the current method began.
    pub(super) fn is_headed(&self) -> bool {
        let began = self.drafts.last().map(|draft| draft.line);
        self.title.as_ref().is_some_and(|(line, _)| began.is_none_or(|began| *line > began))
    }

    pub(super) fn line(&mut self, line: usize, text: &str, is_heading: bool) {
        if !text.chars().any(char::is_alphabetic) {
            return;
        }
        self.names.insert(0, caption::names(text));
        self.names.truncate(2);
        self.plugin_id(text);
        if self.script(line, text) {
            return;
        }
        if let Some(name) = script::heading(text, is_heading || !self.is_begun) {
            let known = self.drafts.last().is_some_and(|draft| draft.name.as_ref() == Some(&name));
            if !known {
                self.title = None;
                self.is_callback = false;
                let draft = self.begin(line);
                draft.kind = EntryKind::Plugin;
                draft.object =
                    name.split('.').next().filter(|object| *object != "plugin").map(str::to_owned);
                draft.name = Some(name);
            }
            return;
        }
        if caption::is_callback(text) {
            self.title = Some((line, caption::title(text).unwrap_or_else(|| text.to_owned())));
            self.is_callback = true;
            self.section = None;
            return;
        }
        if text.chars().count() > address::LONGEST {
            self.mentions(line, text);
            return;
        }
        // A fact may have two lines, of which the first says what it is.
        let fact =
            self.key.take().map(|key| address::fact(&key, text)).filter(|fact| !fact.is_empty());
        let said = fact.unwrap_or_else(|| match address::line(text) {
            said if said.is_empty() && is_heading => address::heading(text),
            said => said,
        });
        self.address(line, said, true);
        self.key = address::is_key(text).then(|| text.to_owned());
        if let Some(section) = caption::section(text) {
            // What a callback has for its parameters is headed as those of the call are.
            let is_inner = matches!(self.section, Some(Section::Response | Section::Failure));
            self.section = match caption::subsection(text).filter(|_| is_inner) {
                Some(Subsection::Body) => self.section,
                Some(Subsection::Headers) => Some(Section::Other),
                None => Some(section),
            };
        } else if (is_heading || caption::is_numbered(text) || !self.is_begun)
            && let Some(title) = caption::title(text)
        {
            match self.drafts.last_mut() {
                // The heading has the address in it.
                Some(draft) if draft.line == line && draft.address.path.is_some() => {
                    draft.title.get_or_insert(title);
                }
                _ => self.title = Some((line, title)),
            }
            self.is_callback = false;
            // What a heading begins is no longer what the last caption told of.
            self.section = None;
        }
    }

    /// Code that makes a request and sets its parameters; whether the line was such.
    fn script(&mut self, line: usize, text: &str) -> bool {
        if let Some(page) = address::page(text) {
            self.page = Some((self.words.take(), page));
            return true;
        }
        if let Some((variable, class)) = script::class(text) {
            let known = self.drafts.last().and_then(|draft| draft.class.as_deref());
            if known != Some(class) {
                let page = self.page.take();
                self.title = None;
                let draft = self.begin(line);
                draft.class = Some(class.to_owned());
                draft.variable = variable.to_owned();
                if let Some((title, doc)) = page {
                    draft.title = title.as_deref().and_then(caption::title);
                    draft.doc = Some(doc);
                }
            }
            return true;
        }
        if let Some(draft) = self.drafts.last_mut().filter(|draft| draft.class.is_some())
            && let Some((name, value)) = script::setter(text, &draft.variable)
        {
            if !draft.set.iter().any(|(known, _)| *known == name) {
                draft.set.push((name, value));
            }
            return true;
        }
        self.words = Some(text.to_owned());
        false
    }

    /// Addresses in a text that is no page of one method.
    fn mentions(&mut self, line: usize, text: &str) {
        for address in address::all(text) {
            let mut known = self.drafts.iter().chain(&self.mentions);
            if !known.any(|draft| draft.address.path == address.path) {
                self.mentions.push(TableDraft { line, address, ..TableDraft::default() });
            }
        }
    }

    /// `const plugin = tt.requirePlugin('tt95aee3130ae1cbe911')`, and the call behind it.
    fn plugin_id(&mut self, text: &str) {
        let Some(draft) = self.drafts.last_mut().filter(|draft| draft.kind == EntryKind::Plugin)
        else {
            return;
        };
        if let Some((object, id)) = script::required(text).filter(|_| draft.plugin_id.is_none()) {
            draft.object = Some(object);
            draft.plugin_id = Some(id);
        }
        let function = draft.name.as_deref().and_then(|name| name.rsplit('.').next());
        if let Some(options) = function.and_then(|function| script::options(text, function)) {
            draft.request_example.get_or_insert(options);
        }
    }

    pub(super) fn address(&mut self, line: usize, found: Address, in_words: bool) {
        if found.is_empty() {
            return;
        }
        if let Some(path) = &found.path {
            let other = |draft: &TableDraft| {
                let known = draft.address.path.as_ref();
                known.is_some_and(|known| known.trim_matches('/') != path.trim_matches('/'))
                    || draft.kind != EntryKind::Method
            };
            let is_other = self.drafts.last().is_some_and(other);
            if self.drafts.last().is_some_and(|draft| draft.kind != EntryKind::Method)
                && !self.is_headed()
            {
                return;
            }
            if is_other || self.drafts.is_empty() || self.starts_anew() {
                self.begin(line);
            }
        } else if found.method.is_some() && self.starts_anew()
            || found.verb.is_some() && self.starts_anew()
        {
            self.begin(line);
        }
        let draft = self.current();
        draft.has_host |= in_words && found.host.is_some();
        let known = &mut draft.address;
        known.verb = known.verb.or(found.verb);
        if known.path.is_none() {
            known.host = found.host;
            known.path = found.path;
        }
        known.method = known.method.take().or(found.method);
        if let Some(example) = found.example {
            draft.request_example.get_or_insert(example);
        }
    }

    /// Whether what comes is of another method than the current one: a heading has come, and the
    /// current one has what methods have.
    pub(super) fn starts_anew(&self) -> bool {
        let filled = |draft: &TableDraft| {
            draft.has_request || draft.has_response || draft.address.path.is_some()
        };
        self.is_headed() && self.drafts.last().is_none_or(filled)
    }

    fn code(&mut self, line: usize, text: &str) {
        if let Some(call) = curl::call(text) {
            self.address(line, call, false);
            return;
        }
        self.plugin_id(text);
        let value = loose::parse(text).ok().filter(|value| matches!(value, Json::Object(_)));
        match (value, self.section) {
            (Some(value), Some(Section::RequestExample)) => {
                self.current().request_example.get_or_insert(value);
            }
            (Some(value), Some(Section::ResponseExample | Section::Response)) => {
                self.current().answer.get_or_insert(value);
            }
            (Some(value), Some(Section::Request)) => {
                self.current().request_example.get_or_insert(value);
            }
            (Some(_), _) => {}
            (None, section) => {
                let expected =
                    matches!(section, Some(Section::RequestExample | Section::ResponseExample));
                if expected
                    && text.trim_start().starts_with('{')
                    && let Err(reason) = loose::parse(text)
                {
                    self.skipped.push((line, format!("an example is no JSON: {reason}")));
                }
                for row in text.lines().take(3) {
                    let found = address::line(row.trim());
                    if found.verb.is_some() && found.path.is_some() {
                        // The request as HTTP has it, with the body behind the headers.
                        let body = text.find("\n{").and_then(|at| loose::prefix(text.get(at..)?));
                        return self.address(line, Address { example: body, ..found }, true);
                    }
                }
            }
        }
    }
}
