//! The platform's members, taken out of described ones.

use super::Envelope;
use crate::entry::{Fields, Shape};

impl Envelope {
    /// Whether a member is one that the platform has codes in, and nothing else is in it.
    fn is_outer(&self, name: &str, members: Option<&Fields>) -> bool {
        let inside = self.inside(name);
        !inside.is_empty()
            && members.is_none_or(|members| {
                // The documents leave out some, and have some that the platform's file lacks.
                members.is_empty()
                    || members.iter().any(|member| inside.contains(&member.name.as_str()))
            })
    }

    /// Takes the platform's members out of those of an answer; says whether there were some.
    pub(crate) fn strip(
        &self,
        fields: &mut Fields,
        members_of: impl Fn(&Shape) -> Option<Fields>,
    ) -> bool {
        let before = fields.len();
        fields.retain(|member| {
            self.is_data(&member.name)
                || !(self.has(&member.name)
                    || self.is_outer(&member.name, members_of(&member.shape).as_ref()))
        });
        before > fields.len()
    }

    /// Takes them out of the data: a code with its message, and what belongs beside the data.
    pub(crate) fn strip_data(
        &self,
        fields: &mut Fields,
        members_of: impl Fn(&Shape) -> Option<Fields>,
    ) -> bool {
        let names: Vec<String> = fields.iter().map(|member| member.name.clone()).collect();
        let has = |name: &str| names.iter().any(|known| known == name);
        let mut outers: Vec<&str> =
            self.ways.iter().filter_map(|way| way.outer.as_deref()).collect();
        outers.sort_unstable();
        outers.dedup();
        for outer in outers {
            let inside = self.inside(outer);
            let is_own = self.is_data(outer);
            // The codes of the data itself, or all those of another member.
            let code = self.codes.iter().find_map(|code| {
                code.way.split_once('.').filter(|(found, _)| *found == outer).map(|(_, name)| name)
            });
            let there = inside.iter().filter(|name| has(name)).count();
            if code.is_some_and(has) && (is_own || there > 2) {
                fields.retain(|member| !inside.contains(&member.name.as_str()));
            }
            if !is_own {
                fields.retain(|member| {
                    let members = members_of(&member.shape);
                    member.name != outer
                        || members.is_none_or(|members| {
                            !members.iter().all(|member| inside.contains(&member.name.as_str()))
                        })
                });
            }
        }
        names.len() > fields.len()
    }
}
