// @generated from doudian/order/order.serviceDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家服务单详情 — `order.serviceDetail`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderServiceDetailRequest;
///
/// let request = DoudianOrderServiceDetailRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderServiceDetailRequest {
    /// 服务单ID
    pub service_id: i64,
}

impl DoudianOrderServiceDetailRequest {
    /// With the parameters that are required.
    pub fn new(service_id: i64) -> Self {
        Self { service_id }
    }
}

/// The answer to [`DoudianOrderServiceDetailRequest`].
pub type DoudianOrderServiceDetailResponse = rt::DoudianResponse<
    DoudianOrderServiceDetailData,
>;

impl rt::DoudianRequest for DoudianOrderServiceDetailRequest {
    type Data = DoudianOrderServiceDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.serviceDetail",
        path: "/order/serviceDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderServiceDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderServiceDetailRequest",
            &[rt::Field("service_id", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.service_id);
    }
}

rt::impl_record!(DoudianOrderServiceDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderServiceDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.service_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderServiceDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            service_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderServiceDetailRequest, Self::blank());

/// Part of the answer to `order.serviceDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderServiceDetailData {
    /// 详情
    pub detail: DoudianOrderServiceDetailService,
    /// 日志
    pub logs: Vec<DoudianOrderServiceDetailLog>,
}

impl rt::Encode for DoudianOrderServiceDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderServiceDetailData",
            &[
                rt::Field("detail", rt::REQUIRED, &[]),
                rt::Field("logs", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.detail);
        rt::put(w, 1, &self.logs);
    }
}

impl rt::Decode for DoudianOrderServiceDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.detail, r),
            1 => rt::get(&mut self.logs, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderServiceDetailData);

rt::impl_serde!(DoudianOrderServiceDetailData, Self::default());

/// Part of the answer to `order.serviceDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderServiceDetailLog {
    /// 内容
    pub content: String,
    /// 图片列表
    pub img_list: Vec<String>,
    /// 日志类型
    pub service_log_type: i32,
    /// 平台客服
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operate_name: String,
    /// 服务详情
    pub service_detail: String,
    /// 回复内容
    pub reply_detail: Option<String>,
    /// 关闭原因
    pub close_detail: Option<String>,
    /// 驳回内容
    pub reject_detail: Option<String>,
    /// 处理时效
    pub deal_time: String,
}

impl rt::Encode for DoudianOrderServiceDetailLog {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderServiceDetailLog",
            &[
                rt::Field("content", rt::REQUIRED, &[]),
                rt::Field("img_list", 0, &[]),
                rt::Field("service_log_type", rt::REQUIRED, &[]),
                rt::Field("operate_name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("service_detail", rt::REQUIRED, &[]),
                rt::Field("reply_detail", 0, &[]),
                rt::Field("close_detail", 0, &[]),
                rt::Field("reject_detail", 0, &[]),
                rt::Field("deal_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.close_detail);
        rt::put(w, 0, &self.content);
        rt::put(w, 8, &self.deal_time);
        rt::put(w, 1, &self.img_list);
        rt::put(w, 3, &self.operate_name);
        rt::put(w, 7, &self.reject_detail);
        rt::put(w, 5, &self.reply_detail);
        rt::put(w, 4, &self.service_detail);
        rt::put(w, 2, &self.service_log_type);
    }
}

impl rt::Decode for DoudianOrderServiceDetailLog {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.content, r),
            1 => rt::get(&mut self.img_list, r),
            2 => rt::get(&mut self.service_log_type, r),
            3 => rt::get(&mut self.operate_name, r),
            4 => rt::get(&mut self.service_detail, r),
            5 => rt::get(&mut self.reply_detail, r),
            6 => rt::get(&mut self.close_detail, r),
            7 => rt::get(&mut self.reject_detail, r),
            8 => rt::get(&mut self.deal_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderServiceDetailLog);

rt::impl_serde!(DoudianOrderServiceDetailLog, Self::default());

/// Part of the answer to `order.serviceDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderServiceDetailService {
    /// 服务请求ID
    pub id: i64,
    /// 订单号
    pub order_id: i64,
    /// 操作状态
    pub operate_status: i32,
    /// 服务单详情
    pub detail: String,
    /// 商家答复内容
    pub reply: Option<String>,
    /// 服务单创建时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time: rt::DateTime,
    /// 服务单类型
    pub service_type: i64,
    /// 最新回复时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub reply_time: Option<rt::DateTime>,
    /// 操作状态含义
    pub operate_status_desc: String,
    /// 店铺ID
    pub shop_id: i64,
    /// 是否为被审核驳回的服务单
    pub is_reject: i64,
    /// 驳回内容
    pub reject_detail: Option<String>,
    /// 驳回时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub reject_time: Option<rt::DateTime>,
    /// 凭证示例
    pub proof_demo: Option<String>,
    /// 是否需要上传凭证
    pub evidence_required: i64,
    /// 图片url列表
    pub img_list: Vec<String>,
    /// 超时时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub expiration_time: rt::DateTime,
    /// 关闭时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub close_time: Option<rt::DateTime>,
    /// 关闭原因
    pub close_detail: Option<String>,
    /// 首次回复时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub first_reply_time: Option<rt::DateTime>,
    /// 服务单更新时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub update_time: rt::DateTime,
}

impl rt::Encode for DoudianOrderServiceDetailService {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderServiceDetailService",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("operate_status", rt::REQUIRED, &[]),
                rt::Field("detail", rt::REQUIRED, &[]),
                rt::Field("reply", 0, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("service_type", rt::REQUIRED, &[]),
                rt::Field("reply_time", 0, &[]),
                rt::Field("operate_status_desc", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("is_reject", rt::REQUIRED, &[]),
                rt::Field("reject_detail", 0, &[]),
                rt::Field("reject_time", 0, &[]),
                rt::Field("proof_demo", 0, &[]),
                rt::Field("evidence_required", rt::REQUIRED, &[]),
                rt::Field("img_list", 0, &[]),
                rt::Field("expiration_time", rt::REQUIRED, &[]),
                rt::Field("close_time", 0, &[]),
                rt::Field("close_detail", 0, &[]),
                rt::Field("first_reply_time", 0, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 18, &self.close_detail);
        rt::put(w, 17, &self.close_time);
        rt::put(w, 5, &self.create_time);
        rt::put(w, 3, &self.detail);
        rt::put(w, 14, &self.evidence_required);
        rt::put(w, 16, &self.expiration_time);
        rt::put(w, 19, &self.first_reply_time);
        rt::put(w, 0, &self.id);
        rt::put(w, 15, &self.img_list);
        rt::put(w, 10, &self.is_reject);
        rt::put(w, 2, &self.operate_status);
        rt::put(w, 8, &self.operate_status_desc);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 13, &self.proof_demo);
        rt::put(w, 11, &self.reject_detail);
        rt::put(w, 12, &self.reject_time);
        rt::put(w, 4, &self.reply);
        rt::put(w, 7, &self.reply_time);
        rt::put(w, 6, &self.service_type);
        rt::put(w, 9, &self.shop_id);
        rt::put(w, 20, &self.update_time);
    }
}

impl rt::Decode for DoudianOrderServiceDetailService {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.operate_status, r),
            3 => rt::get(&mut self.detail, r),
            4 => rt::get(&mut self.reply, r),
            5 => rt::get(&mut self.create_time, r),
            6 => rt::get(&mut self.service_type, r),
            7 => rt::get(&mut self.reply_time, r),
            8 => rt::get(&mut self.operate_status_desc, r),
            9 => rt::get(&mut self.shop_id, r),
            10 => rt::get(&mut self.is_reject, r),
            11 => rt::get(&mut self.reject_detail, r),
            12 => rt::get(&mut self.reject_time, r),
            13 => rt::get(&mut self.proof_demo, r),
            14 => rt::get(&mut self.evidence_required, r),
            15 => rt::get(&mut self.img_list, r),
            16 => rt::get(&mut self.expiration_time, r),
            17 => rt::get(&mut self.close_time, r),
            18 => rt::get(&mut self.close_detail, r),
            19 => rt::get(&mut self.first_reply_time, r),
            20 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderServiceDetailService);

rt::impl_serde!(DoudianOrderServiceDetailService, Self::default());
