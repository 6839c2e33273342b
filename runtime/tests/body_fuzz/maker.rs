//! Bodies: deliveries as the platform sends them, any JSON, and both broken in all ways.

use super::check::is_this_form;
use super::json::{blank, digits, object, text, value};
use super::mutate::mutate;
use super::random::Random;

/// No body is longer: the parser refuses numbers of more than 4300 digits, the reference
/// does not, and none can have so many.
pub const LONGEST: usize = 4096;
/// How many bodies are kept to make others of.
const KEPT: usize = 512;

/// A body, and what is known of it.
pub struct Made {
    pub body: Vec<u8>,
    /// Tag, id and data of each message, where the body is one that has to be read.
    pub expected: Option<Vec<[String; 3]>>,
}

/// Makes bodies, the same ones for the same seed and samples.
pub struct Maker {
    random: Random,
    kept: Vec<Vec<u8>>,
}

impl Maker {
    /// `samples` are real bodies.
    pub fn new(seed: u64, samples: Vec<Vec<u8>>) -> Self {
        assert!(!samples.is_empty(), "there is nothing to begin with");
        Self { random: Random::new(seed), kept: samples }
    }

    pub fn next(&mut self) -> Made {
        match self.random.below(100) {
            0..25 => self.delivery(),
            25..35 => Made { body: self.json(), expected: None },
            35..45 => {
                let body = self.delivery().body;
                Made { body: self.changed(body), expected: None }
            }
            45..50 => {
                let body = self.json();
                Made { body: self.changed(body), expected: None }
            }
            _ => {
                let body = self.kept[self.random.below(self.kept.len())].clone();
                Made { body: self.changed(body), expected: None }
            }
        }
    }

    /// Remembers a body to make others of. Those at the beginning, the samples, stay.
    pub fn keep(&mut self, body: Vec<u8>) {
        if self.kept.len() < KEPT {
            self.kept.push(body);
        } else {
            let at = KEPT / 4 + self.random.below(KEPT - KEPT / 4);
            self.kept[at] = body;
        }
    }

    fn changed(&mut self, mut body: Vec<u8>) -> Vec<u8> {
        for _ in 0..=self.random.below(4) {
            let other = &self.kept[self.random.below(self.kept.len())];
            mutate(&mut self.random, &mut body, other);
            body.truncate(LONGEST);
        }
        body
    }

    fn json(&mut self) -> Vec<u8> {
        let mut body = String::new();
        value(&mut self.random, 5, &mut body);
        body.into_bytes()
    }

    /// A delivery in one of the forms that are read.
    fn delivery(&mut self) -> Made {
        let random = &mut self.random;
        let count = random.below(4);
        let single = count == 1 && random.percent(30);
        let (mut body, mut expected) = (String::new(), Vec::new());
        if !single {
            body.push('[');
        }
        for index in 0..count {
            if index > 0 {
                body.push(',');
            }
            body.push_str(blank(random));
            expected.push(message(random, &mut body));
            body.push_str(blank(random));
        }
        if !single {
            body.push(']');
        }
        Made { body: body.into_bytes(), expected: Some(expected) }
    }
}

fn message(random: &mut Random, out: &mut String) -> [String; 3] {
    let (mut tag, mut msg_id) = (String::new(), String::new());
    digits(random, 4, &mut tag);
    digits(random, 20, &mut msg_id);
    let (data, data_member) = data(random);
    let quoted = |text: &str, quoted| if quoted { format!("\"{text}\"") } else { text.to_owned() };
    let id_name = random.pick(&["msg_id", "msgId"]);
    let mut members = vec![
        format!("\"tag\":{}{}", blank(random), quoted(&tag, random.percent(60))),
        format!("\"{id_name}\"{}:{}", blank(random), quoted(&msg_id, random.percent(60))),
    ];
    if id_name == "msgId" && random.percent(30) {
        members.push("\"msg_id\":null".to_owned());
    }
    if random.percent(20) {
        let mut extra = "\"extra\":".to_owned();
        value(random, 3, &mut extra);
        members.push(extra);
    }
    members.extend(data_member);
    out.push('{');
    while !members.is_empty() {
        let member = members.swap_remove(random.below(members.len()));
        out.push_str(&member);
        // Nothing stands between data in the form of 2020 and what follows it.
        if !member.starts_with("\"data\"") {
            out.push_str(blank(random));
        }
        if !members.is_empty() {
            out.push(',');
            out.push_str(blank(random));
        }
    }
    out.push('}');
    [tag, msg_id, data]
}

/// The data as it has to be read, and the member as it is sent.
fn data(random: &mut Random) -> (String, Option<String>) {
    let mut sent = String::new();
    match random.below(8) {
        0 => return (sent, None),
        1 => return (sent, Some("\"data\":null".to_owned())),
        2 => {
            text(random, &mut sent);
            let read = serde_json::from_str(&sent).unwrap();
            return (read, Some(format!("\"data\":{sent}")));
        }
        _ => object(random, 3, 1, &mut sent),
    }
    let member = match random.below(3) {
        0 => format!("\"data\":{sent}"),
        1 if is_this_form(&sent) => format!("\"data\":\"{sent}\""),
        _ => format!("\"data\":{}", serde_json::to_string(&sent).unwrap()),
    };
    (sent, Some(member))
}
