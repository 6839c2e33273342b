//! What was traced: one subscriber for the whole process, since tracing remembers for the
//! process which events are wanted. A test finds its own by the span it runs in.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, LazyLock, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Instrument, Level, Subscriber, info_span};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, Registry};

/// Names and values, as a subscriber that prints them has them.
pub type Fields = BTreeMap<String, String>;

/// A span or an event.
#[derive(Clone, Debug)]
pub struct Traced {
    /// The name of a span; empty for an event.
    pub span: String,
    pub level: Level,
    pub target: String,
    /// Fields; the message of an event is `message`.
    pub fields: Fields,
    /// The names of the spans around it, the test's left out.
    pub inside: Vec<String>,
    id: Option<u64>,
    test: String,
}

impl Traced {
    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

type All = Arc<Mutex<Vec<Traced>>>;

static ALL: LazyLock<All> = LazyLock::new(|| {
    let all = All::default();
    let subscriber = Registry::default().with(Collector(all.clone()));
    tracing::subscriber::set_global_default(subscriber).unwrap();
    all
});

/// Runs a test, and gives what was traced in it, in order.
pub async fn traced<T>(test: &'static str, run: impl Future<Output = T>) -> (T, Vec<Traced>) {
    let all = ALL.clone();
    let result = run.instrument(info_span!("test", test)).await;
    let all = all.lock().unwrap();
    (result, all.iter().filter(|traced| traced.test == test).cloned().collect())
}

/// What has been traced since the first look by tasks that belong to no call.
pub fn outside() -> Vec<Traced> {
    let all = ALL.clone();
    let all = all.lock().unwrap();
    all.iter().filter(|traced| traced.test.is_empty()).cloned().collect()
}

struct Collector(All);

struct Visitor<'f>(&'f mut Fields);

impl Visit for Visitor<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Collector {
    fn add<'a, S>(
        &self,
        metadata: &tracing::Metadata<'_>,
        id: Option<&Id>,
        fields: Fields,
        around: impl Iterator<Item = tracing_subscriber::registry::SpanRef<'a, S>>,
    ) where
        S: Subscriber + for<'l> LookupSpan<'l> + 'a,
    {
        let mut inside = Vec::new();
        let mut test = String::new();
        for span in around {
            match span.extensions().get::<Test>() {
                Some(Test(name)) => test.clone_from(name),
                None => inside.push(span.name().to_owned()),
            }
        }
        let span = if id.is_some() { metadata.name().to_owned() } else { String::new() };
        self.0.lock().unwrap().push(Traced {
            span,
            level: *metadata.level(),
            target: metadata.target().to_owned(),
            fields,
            inside,
            id: id.map(Id::into_u64),
            test,
        });
    }
}

struct Test(String);

impl<S: Subscriber + for<'l> LookupSpan<'l>> Layer<S> for Collector {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::new();
        attributes.record(&mut Visitor(&mut fields));
        let span = context.span(id).unwrap();
        if let Some(test) = fields.get("test") {
            return span.extensions_mut().insert(Test(test.clone()));
        }
        self.add(attributes.metadata(), Some(id), fields, span.scope().skip(1));
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut all = self.0.lock().unwrap();
        // The newest: ids are used again.
        let traced = all.iter_mut().rev().find(|traced| traced.id == Some(id.into_u64()));
        if let Some(traced) = traced {
            values.record(&mut Visitor(&mut traced.fields));
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::new();
        event.record(&mut Visitor(&mut fields));
        let around = context.event_scope(event).into_iter().flatten();
        self.add(event.metadata(), None, fields, around);
    }
}
