// @generated from the shared types risk by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Part of answers of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRiskDecision {
    /// 决策
    pub decision: String,
    /// 决策详情
    pub decision_detail: String,
    /// 提示信息
    pub hit_status: String,
}

impl rt::Encode for DoudianRiskDecision {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRiskDecision",
            &[
                rt::Field("decision", rt::REQUIRED, &[]),
                rt::Field("decision_detail", rt::REQUIRED, &[]),
                rt::Field("hit_status", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.decision);
        rt::put(w, 1, &self.decision_detail);
        rt::put(w, 2, &self.hit_status);
    }
}

impl rt::Decode for DoudianRiskDecision {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.decision, r),
            1 => rt::get(&mut self.decision_detail, r),
            2 => rt::get(&mut self.hit_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRiskDecision);

rt::impl_serde!(DoudianRiskDecision, Self::default());

/// Part of requests of several methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianRiskUser {
    /// 用户类型
    pub uid_type: Option<i32>,
    /// 用户ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub user_id: Option<i64>,
}

impl DoudianRiskUser {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            uid_type: None,
            user_id: None,
        }
    }

    /// Sets `uid_type` (用户类型).
    #[must_use]
    pub fn uid_type(mut self, uid_type: i32) -> Self {
        self.uid_type = Some(uid_type);
        self
    }

    /// Sets `user_id` (用户ID).
    #[must_use]
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.user_id = Some(user_id);
        self
    }
}

impl rt::Encode for DoudianRiskUser {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRiskUser",
            &[rt::Field("uid_type", 0, &[]), rt::Field("user_id", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.uid_type);
        rt::put(w, 1, &self.user_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRiskUser {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.uid_type, r),
            1 => rt::get(&mut self.user_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianRiskUser);

rt::impl_serde!(DoudianRiskUser, Self::default());
