// @generated from doudian/after_sale/afterSale.operate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 售后单审核操作 — `afterSale.operate`
///
/// At most 20 after-sales; if one cannot be dealt with the whole call fails, so one at a time is best. The values of type are in the platform's guide to this method. Some clients call /afterSale/Operate.
///
/// Family: `after_sale` (the feature `after_sale`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianAfterSaleOperateRequest, DoudianAfterSaleOperateTask};
///
/// let request = DoudianAfterSaleOperateRequest::new(
///     1,
///     [DoudianAfterSaleOperateTask::new("…")],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 20000 | `isp.service-error:10000` | 存在无效售后单 | mend the request |
/// | 20000 | `isp.service-error:10002` | 返回内容为空 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:11000` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:11001` | 须后台人工审核 | ask the platform |
/// | 50002 | `isv.business-failed:11005` | 操作失败 |  |
/// | 50002 | `isv.business-failed:20309541` | 售后状态错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleOperateRequest {
    /// 操作类型
    pub r#type: i32,
    /// 操作售后详情
    ///
    /// At most 20.
    pub items: Vec<DoudianAfterSaleOperateTask>,
    /// 门店ID
    pub store_id: Option<i64>,
}

impl DoudianAfterSaleOperateRequest {
    /// With the parameters that are required.
    pub fn new(r#type: i32, items: impl Into<Vec<DoudianAfterSaleOperateTask>>) -> Self {
        Self {
            r#type,
            items: items.into(),
            store_id: None,
        }
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

/// The answer to [`DoudianAfterSaleOperateRequest`].
pub type DoudianAfterSaleOperateResponse = rt::DoudianResponse<
    DoudianAfterSaleOperateData,
>;

impl rt::DoudianRequest for DoudianAfterSaleOperateRequest {
    type Data = DoudianAfterSaleOperateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.operate",
        path: "/afterSale/operate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10000",
                label: "存在无效售后单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10002",
                label: "返回内容为空",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:11000",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11001",
                label: "须后台人工审核",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11005",
                label: "操作失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20309541",
                label: "售后状态错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleOperateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOperateRequest",
            &[
                rt::Field("type", rt::REQUIRED, &[]),
                rt::Field("items", rt::REQUIRED, &[]),
                rt::Field("store_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.items);
        rt::put(w, 2, &self.store_id);
        rt::put(w, 0, &self.r#type);
    }
}

rt::impl_record!(DoudianAfterSaleOperateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleOperateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.r#type, r),
            1 => rt::get(&mut self.items, r),
            2 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleOperateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            r#type: Default::default(),
            items: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleOperateRequest, Self::blank());

/// Part of the request `afterSale.operate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleOperateAfterSaleAddressDetail {
    /// 省
    pub province_name: Option<String>,
    /// 市
    pub city_name: Option<String>,
    /// 区
    pub town_name: Option<String>,
    /// 地址详情
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
    /// 收件人
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub user_name: Option<String>,
    /// 联系电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub mobile: Option<String>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 省ID
    pub province_id: Option<i64>,
    /// 市ID
    pub city_id: Option<i64>,
    /// 区ID
    pub town_id: Option<i64>,
    /// 街道ID
    pub street_id: Option<i64>,
}

impl DoudianAfterSaleOperateAfterSaleAddressDetail {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            province_name: None,
            city_name: None,
            town_name: None,
            detail: None,
            user_name: None,
            mobile: None,
            street_name: None,
            province_id: None,
            city_id: None,
            town_id: None,
            street_id: None,
        }
    }

    /// Sets `province_name` (省).
    #[must_use]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    /// Sets `city_name` (市).
    #[must_use]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets `town_name` (区).
    #[must_use]
    pub fn town_name(mut self, town_name: impl Into<String>) -> Self {
        self.town_name = Some(town_name.into());
        self
    }

    /// Sets `detail` (地址详情).
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets `user_name` (收件人).
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets `mobile` (联系电话).
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `street_name` (街道名称).
    #[must_use]
    pub fn street_name(mut self, street_name: impl Into<String>) -> Self {
        self.street_name = Some(street_name.into());
        self
    }

    /// Sets `province_id` (省ID).
    #[must_use]
    pub fn province_id(mut self, province_id: i64) -> Self {
        self.province_id = Some(province_id);
        self
    }

    /// Sets `city_id` (市ID).
    #[must_use]
    pub fn city_id(mut self, city_id: i64) -> Self {
        self.city_id = Some(city_id);
        self
    }

    /// Sets `town_id` (区ID).
    #[must_use]
    pub fn town_id(mut self, town_id: i64) -> Self {
        self.town_id = Some(town_id);
        self
    }

    /// Sets `street_id` (街道ID).
    #[must_use]
    pub fn street_id(mut self, street_id: i64) -> Self {
        self.street_id = Some(street_id);
        self
    }
}

impl rt::Encode for DoudianAfterSaleOperateAfterSaleAddressDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOperateAfterSaleAddressDetail",
            &[
                rt::Field("province_name", 0, &[]),
                rt::Field("city_name", 0, &[]),
                rt::Field("town_name", 0, &[]),
                rt::Field("detail", rt::PII, &[]),
                rt::Field("user_name", rt::PII, &[]),
                rt::Field("mobile", rt::PII, &[]),
                rt::Field("street_name", rt::PII, &[]),
                rt::Field("province_id", 0, &[]),
                rt::Field("city_id", 0, &[]),
                rt::Field("town_id", 0, &[]),
                rt::Field("street_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.city_id);
        rt::put(w, 1, &self.city_name);
        rt::put(w, 3, &self.detail);
        rt::put(w, 5, &self.mobile);
        rt::put(w, 7, &self.province_id);
        rt::put(w, 0, &self.province_name);
        rt::put(w, 10, &self.street_id);
        rt::put(w, 6, &self.street_name);
        rt::put(w, 9, &self.town_id);
        rt::put(w, 2, &self.town_name);
        rt::put(w, 4, &self.user_name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleOperateAfterSaleAddressDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_name, r),
            1 => rt::get(&mut self.city_name, r),
            2 => rt::get(&mut self.town_name, r),
            3 => rt::get(&mut self.detail, r),
            4 => rt::get(&mut self.user_name, r),
            5 => rt::get(&mut self.mobile, r),
            6 => rt::get(&mut self.street_name, r),
            7 => rt::get(&mut self.province_id, r),
            8 => rt::get(&mut self.city_id, r),
            9 => rt::get(&mut self.town_id, r),
            10 => rt::get(&mut self.street_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleOperateAfterSaleAddressDetail);

rt::impl_serde!(DoudianAfterSaleOperateAfterSaleAddressDetail, Self::default());

/// Part of the answer to `afterSale.operate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleOperateData {
    /// 审核结果
    pub items: Vec<DoudianAfterSaleOperateTaskResult>,
}

impl rt::Encode for DoudianAfterSaleOperateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOperateData",
            &[rt::Field("items", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.items);
    }
}

impl rt::Decode for DoudianAfterSaleOperateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.items, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleOperateData);

rt::impl_serde!(DoudianAfterSaleOperateData, Self::default());

/// Part of the request `afterSale.operate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleOperateEvidence {
    /// 凭证类型
    ///
    /// Codes:
    ///
    /// - `1` 图片
    /// - `2` 视频
    /// - `3` 音频
    /// - `4` 文字
    pub r#type: Option<i32>,
    /// 凭证url
    pub url: Option<String>,
    /// 凭证描述
    pub desc: Option<String>,
    /// 售后单号
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub aftersale_id: Option<String>,
}

impl DoudianAfterSaleOperateEvidence {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            r#type: None,
            url: None,
            desc: None,
            aftersale_id: None,
        }
    }

    /// Sets `type` (凭证类型).
    #[must_use]
    pub fn r#type(mut self, r#type: i32) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `url` (凭证url).
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

    /// Sets `aftersale_id` (售后单号).
    #[must_use]
    pub fn aftersale_id(mut self, aftersale_id: impl Into<String>) -> Self {
        self.aftersale_id = Some(aftersale_id.into());
        self
    }
}

impl rt::Encode for DoudianAfterSaleOperateEvidence {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOperateEvidence",
            &[
                rt::Field("type", 0, &["1", "2", "3", "4"]),
                rt::Field("url", 0, &[]),
                rt::Field("desc", 0, &[]),
                rt::Field("aftersale_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.aftersale_id);
        rt::put(w, 2, &self.desc);
        rt::put(w, 0, &self.r#type);
        rt::put(w, 1, &self.url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleOperateEvidence {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.r#type, r),
            1 => rt::get(&mut self.url, r),
            2 => rt::get(&mut self.desc, r),
            3 => rt::get(&mut self.aftersale_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleOperateEvidence);

rt::impl_serde!(DoudianAfterSaleOperateEvidence, Self::default());

/// Part of the request `afterSale.operate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleOperateLogistics {
    /// 物流公司编码
    ///
    /// For type 311.
    pub company_code: Option<String>,
    /// 物流单号
    ///
    /// For type 311.
    pub logistics_code: Option<String>,
    /// 收件地址ID
    pub receiver_address_id: Option<i64>,
    /// 发件地址ID
    #[deprecated]
    pub sender_address_id: Option<i64>,
    /// 收件地址详情
    #[deprecated(note = "receiver_address_id")]
    pub after_sale_address_detail: Option<DoudianAfterSaleOperateAfterSaleAddressDetail>,
}

#[allow(deprecated)]
impl DoudianAfterSaleOperateLogistics {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            company_code: None,
            logistics_code: None,
            receiver_address_id: None,
            sender_address_id: None,
            after_sale_address_detail: None,
        }
    }

    /// Sets `company_code` (物流公司编码).
    #[must_use]
    pub fn company_code(mut self, company_code: impl Into<String>) -> Self {
        self.company_code = Some(company_code.into());
        self
    }

    /// Sets `logistics_code` (物流单号).
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets `receiver_address_id` (收件地址ID).
    #[must_use]
    pub fn receiver_address_id(mut self, receiver_address_id: i64) -> Self {
        self.receiver_address_id = Some(receiver_address_id);
        self
    }

    /// Sets `sender_address_id` (发件地址ID).
    #[deprecated]
    #[must_use]
    pub fn sender_address_id(mut self, sender_address_id: i64) -> Self {
        self.sender_address_id = Some(sender_address_id);
        self
    }

    /// Sets `after_sale_address_detail` (收件地址详情).
    #[deprecated(note = "receiver_address_id")]
    #[must_use]
    pub fn after_sale_address_detail(
        mut self,
        after_sale_address_detail: DoudianAfterSaleOperateAfterSaleAddressDetail,
    ) -> Self {
        self.after_sale_address_detail = Some(after_sale_address_detail);
        self
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianAfterSaleOperateLogistics {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOperateLogistics",
            &[
                rt::Field("company_code", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("receiver_address_id", 0, &[]),
                rt::Field("sender_address_id", 0, &[]),
                rt::Field("after_sale_address_detail", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.after_sale_address_detail);
        rt::put(w, 0, &self.company_code);
        rt::put(w, 1, &self.logistics_code);
        rt::put(w, 2, &self.receiver_address_id);
        rt::put(w, 3, &self.sender_address_id);
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianAfterSaleOperateLogistics {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.company_code, r),
            1 => rt::get(&mut self.logistics_code, r),
            2 => rt::get(&mut self.receiver_address_id, r),
            3 => rt::get(&mut self.sender_address_id, r),
            4 => rt::get(&mut self.after_sale_address_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleOperateLogistics);

rt::impl_serde!(DoudianAfterSaleOperateLogistics, Self::default());

/// Part of the request `afterSale.operate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleOperateTask {
    /// 售后单号
    pub aftersale_id: String,
    /// 操作原因
    ///
    /// Needed to refuse.
    pub reason: Option<String>,
    /// 操作评论
    ///
    /// Needed to refuse.
    pub remark: Option<String>,
    /// 操作凭证
    ///
    /// Needed where afterSale.rejectReasonCodeList says so.
    pub evidence: Vec<DoudianAfterSaleOperateEvidence>,
    /// 退货换货物流信息
    ///
    /// For type 101, 301 and 311.
    pub logistics: Option<DoudianAfterSaleOperateLogistics>,
    /// 售后拒绝原因码
    ///
    /// Needed to refuse; from afterSale.rejectReasonCodeList.
    pub reject_reason_code: Option<i64>,
    /// 售后单更新时间, in seconds
    ///
    /// As afterSale.Detail gave it; when given, an after-sale that has changed since is refused.
    pub update_time: Option<i64>,
    /// `repair_type` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub repair_type: Option<rt::Value>,
}

impl DoudianAfterSaleOperateTask {
    /// With the parameters that are required.
    pub fn new(aftersale_id: impl Into<String>) -> Self {
        Self {
            aftersale_id: aftersale_id.into(),
            reason: None,
            remark: None,
            evidence: Default::default(),
            logistics: None,
            reject_reason_code: None,
            update_time: None,
            repair_type: None,
        }
    }

    /// Sets `reason` (操作原因).
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
        evidence: impl Into<Vec<DoudianAfterSaleOperateEvidence>>,
    ) -> Self {
        self.evidence = evidence.into();
        self
    }

    /// Sets `logistics` (退货换货物流信息).
    #[must_use]
    pub fn logistics(mut self, logistics: DoudianAfterSaleOperateLogistics) -> Self {
        self.logistics = Some(logistics);
        self
    }

    /// Sets `reject_reason_code` (售后拒绝原因码).
    #[must_use]
    pub fn reject_reason_code(mut self, reject_reason_code: i64) -> Self {
        self.reject_reason_code = Some(reject_reason_code);
        self
    }

    /// Sets `update_time` (售后单更新时间).
    #[must_use]
    pub fn update_time(mut self, update_time: i64) -> Self {
        self.update_time = Some(update_time);
        self
    }

    /// Sets `repair_type`.
    #[must_use]
    pub fn repair_type(mut self, repair_type: impl Into<rt::Value>) -> Self {
        self.repair_type = Some(repair_type.into());
        self
    }
}

impl rt::Encode for DoudianAfterSaleOperateTask {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOperateTask",
            &[
                rt::Field("aftersale_id", rt::REQUIRED, &[]),
                rt::Field("reason", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("evidence", 0, &[]),
                rt::Field("logistics", 0, &[]),
                rt::Field("reject_reason_code", 0, &[]),
                rt::Field("update_time", 0, &[]),
                rt::Field("repair_type", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 3, &self.evidence);
        rt::put(w, 4, &self.logistics);
        rt::put(w, 1, &self.reason);
        rt::put(w, 5, &self.reject_reason_code);
        rt::put(w, 2, &self.remark);
        rt::put(w, 7, &self.repair_type);
        rt::put(w, 6, &self.update_time);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleOperateTask {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.reason, r),
            2 => rt::get(&mut self.remark, r),
            3 => rt::get(&mut self.evidence, r),
            4 => rt::get(&mut self.logistics, r),
            5 => rt::get(&mut self.reject_reason_code, r),
            6 => rt::get(&mut self.update_time, r),
            7 => rt::get(&mut self.repair_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleOperateTask);

rt::impl_serde!(DoudianAfterSaleOperateTask, Self::default());

/// Part of the answer to `afterSale.operate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleOperateTaskResult {
    /// 售后单号
    pub aftersale_id: i64,
    /// 操作结果码
    pub status_code: i64,
    /// 操作结果描述
    pub status_msg: Option<String>,
}

impl rt::Encode for DoudianAfterSaleOperateTaskResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOperateTaskResult",
            &[
                rt::Field("aftersale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("status_code", rt::REQUIRED, &[]),
                rt::Field("status_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.aftersale_id);
        rt::put(w, 1, &self.status_code);
        rt::put(w, 2, &self.status_msg);
    }
}

impl rt::Decode for DoudianAfterSaleOperateTaskResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.aftersale_id, r),
            1 => rt::get(&mut self.status_code, r),
            2 => rt::get(&mut self.status_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleOperateTaskResult);

rt::impl_serde!(DoudianAfterSaleOperateTaskResult, Self::default());
