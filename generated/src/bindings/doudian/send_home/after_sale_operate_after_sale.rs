// @generated from doudian/send_home/sendHome.afterSale.operateAfterSale.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 售后单审核操作 — `sendHome.afterSale.operateAfterSale`
///
/// Family: `send_home` (the feature `send_home`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSendHomeAfterSaleOperateAfterSaleRequest;
///
/// let request = DoudianSendHomeAfterSaleOperateAfterSaleRequest::new(1, 201, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSendHomeAfterSaleOperateAfterSaleRequest {
    /// 拒绝原因
    ///
    /// Needed to refuse.
    pub reason: Option<String>,
    /// 操作评论
    ///
    /// Needed to refuse.
    pub remark: Option<String>,
    /// 操作凭证
    pub evidence: Option<Vec<DoudianSendHomeAfterSaleOperateAfterSaleEvidence>>,
    /// 门店ID
    pub store_id: i64,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `201` 同意仅退款
    /// - `202` 拒绝仅退款
    pub operate_type: i32,
    /// 拒绝原因编码
    pub reject_reason_code: Option<i64>,
    /// 售后单ID
    pub after_sale_id: i64,
}

impl DoudianSendHomeAfterSaleOperateAfterSaleRequest {
    /// With the parameters that are required.
    pub fn new(store_id: i64, operate_type: i32, after_sale_id: i64) -> Self {
        Self {
            reason: None,
            remark: None,
            evidence: None,
            store_id,
            operate_type,
            reject_reason_code: None,
            after_sale_id,
        }
    }

    /// Sets `reason` (拒绝原因).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Sets `remark` (操作评论).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `evidence` (操作凭证).
    #[must_use]
    pub fn evidence(
        mut self,
        evidence: impl Into<Vec<DoudianSendHomeAfterSaleOperateAfterSaleEvidence>>,
    ) -> Self {
        self.evidence = Some(evidence.into());
        self
    }

    /// Sets `reject_reason_code` (拒绝原因编码).
    #[must_use]
    pub fn reject_reason_code(mut self, reject_reason_code: i64) -> Self {
        self.reject_reason_code = Some(reject_reason_code);
        self
    }
}

/// The answer to [`DoudianSendHomeAfterSaleOperateAfterSaleRequest`].
///
/// The platform promises no `data`.
pub type DoudianSendHomeAfterSaleOperateAfterSaleResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianSendHomeAfterSaleOperateAfterSaleRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sendHome.afterSale.operateAfterSale",
        path: "/sendHome/afterSale/operateAfterSale",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSendHomeAfterSaleOperateAfterSaleRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeAfterSaleOperateAfterSaleRequest",
            &[
                rt::Field("reason", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("evidence", 0, &[]),
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("operate_type", rt::REQUIRED, &["201", "202"]),
                rt::Field("reject_reason_code", 0, &[]),
                rt::Field("after_sale_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.after_sale_id);
        rt::put(w, 2, &self.evidence);
        rt::put(w, 4, &self.operate_type);
        rt::put(w, 0, &self.reason);
        rt::put(w, 5, &self.reject_reason_code);
        rt::put(w, 1, &self.remark);
        rt::put(w, 3, &self.store_id);
    }
}

rt::impl_record!(DoudianSendHomeAfterSaleOperateAfterSaleRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeAfterSaleOperateAfterSaleRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.reason, r),
            1 => rt::get(&mut self.remark, r),
            2 => rt::get(&mut self.evidence, r),
            3 => rt::get(&mut self.store_id, r),
            4 => rt::get(&mut self.operate_type, r),
            5 => rt::get(&mut self.reject_reason_code, r),
            6 => rt::get(&mut self.after_sale_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSendHomeAfterSaleOperateAfterSaleRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            reason: Default::default(),
            remark: Default::default(),
            evidence: Default::default(),
            store_id: Default::default(),
            operate_type: Default::default(),
            reject_reason_code: Default::default(),
            after_sale_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSendHomeAfterSaleOperateAfterSaleRequest, Self::blank());

/// Part of the request `sendHome.afterSale.operateAfterSale`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSendHomeAfterSaleOperateAfterSaleEvidence {
    /// 操作凭证类型
    ///
    /// Codes:
    ///
    /// - `1` 图片
    /// - `2` 视频
    /// - `3` 音频
    /// - `4` 文字
    ///
    /// Only pictures are supported so far.
    pub r#type: Option<i64>,
    /// 操作凭证url
    pub url: Option<String>,
    /// 凭证描述
    pub desc: Option<String>,
}

impl DoudianSendHomeAfterSaleOperateAfterSaleEvidence {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            r#type: None,
            url: None,
            desc: None,
        }
    }

    /// Sets `type` (操作凭证类型).
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `url` (操作凭证url).
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `desc` (凭证描述).
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

impl rt::Encode for DoudianSendHomeAfterSaleOperateAfterSaleEvidence {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSendHomeAfterSaleOperateAfterSaleEvidence",
            &[
                rt::Field("type", 0, &["1", "2", "3", "4"]),
                rt::Field("url", 0, &[]),
                rt::Field("desc", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.desc);
        rt::put(w, 0, &self.r#type);
        rt::put(w, 1, &self.url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSendHomeAfterSaleOperateAfterSaleEvidence {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.r#type, r),
            1 => rt::get(&mut self.url, r),
            2 => rt::get(&mut self.desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSendHomeAfterSaleOperateAfterSaleEvidence);

rt::impl_serde!(DoudianSendHomeAfterSaleOperateAfterSaleEvidence, Self::default());
