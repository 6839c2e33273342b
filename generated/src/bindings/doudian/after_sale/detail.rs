// @generated from doudian/after_sale/afterSale.Detail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianAfterSaleArbitrateStatus, DoudianAfterSaleReasonLabel,
    DoudianAfterSaleServiceTag, DoudianAfterSaleTag, DoudianExchangeSku,
    DoudianOrderAfterSaleStatus, DoudianOrderAfterSaleType, DoudianOrderRefundStatus,
    DoudianOrderSkuSpec, DoudianRegion,
};

/// 售后单详情 — `afterSale.Detail`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleDetailRequest;
///
/// let request = DoudianAfterSaleDetailRequest::new("…");
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
/// | 20000 | `isp.service-error:10000` | 系统内部错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:11000` | 售后单ID错误 | mend the request |
/// | 50002 | `isv.business-failed:10002` | 返回内容为空 | wait, then repeat |
/// | 50002 | `isv.business-failed:12000` | 无效店铺ID | mend the request |
/// | 50002 | `isv.business-failed:12001` | 操作不支持 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailRequest {
    /// 售后单ID
    pub after_sale_id: String,
    /// 是否需要协商记录
    pub need_operation_record: Option<bool>,
    /// `is_searchable` on the wire; it has no label.
    pub is_searchable: Option<bool>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianAfterSaleDetailRequest {
    /// With the parameters that are required.
    pub fn new(after_sale_id: impl Into<String>) -> Self {
        Self {
            after_sale_id: after_sale_id.into(),
            need_operation_record: None,
            is_searchable: None,
        }
    }

    /// Sets `need_operation_record` (是否需要协商记录).
    #[must_use]
    pub fn need_operation_record(mut self, need_operation_record: bool) -> Self {
        self.need_operation_record = Some(need_operation_record);
        self
    }

    /// Sets `is_searchable`.
    #[must_use]
    pub fn is_searchable(mut self, is_searchable: bool) -> Self {
        self.is_searchable = Some(is_searchable);
        self
    }
}

/// The answer to [`DoudianAfterSaleDetailRequest`].
pub type DoudianAfterSaleDetailResponse = rt::DoudianResponse<
    DoudianAfterSaleDetailData,
>;

impl rt::DoudianRequest for DoudianAfterSaleDetailRequest {
    type Data = DoudianAfterSaleDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.Detail",
        path: "/afterSale/Detail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10000",
                label: "系统内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:11000",
                label: "售后单ID错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10002",
                label: "返回内容为空",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12000",
                label: "无效店铺ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12001",
                label: "操作不支持",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailRequest",
            &[
                rt::Field("after_sale_id", rt::REQUIRED, &[]),
                rt::Field("need_operation_record", 0, &[]),
                rt::Field("is_searchable", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.after_sale_id);
        rt::put(w, 2, &self.is_searchable);
        rt::put(w, 1, &self.need_operation_record);
    }
}

rt::impl_record!(DoudianAfterSaleDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.after_sale_id, r),
            1 => rt::get(&mut self.need_operation_record, r),
            2 => rt::get(&mut self.is_searchable, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            after_sale_id: Default::default(),
            need_operation_record: Default::default(),
            is_searchable: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleDetailRequest, Self::blank());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailAfterSaleInfo {
    /// 售后单ID
    pub after_sale_id: i64,
    /// 售后状态
    pub after_sale_status: DoudianOrderAfterSaleStatus,
    /// 售后状态文案
    pub after_sale_status_desc: Option<String>,
    /// 退款方式
    pub refund_type: i64,
    /// 退款方式文案
    pub refund_type_text: String,
    /// 退款状态
    pub refund_status: DoudianOrderRefundStatus,
    /// 售后总金额, in fen (0.01 yuan)
    pub refund_total_amount: i64,
    /// 售后运费, in fen (0.01 yuan)
    pub refund_post_amount: i64,
    /// 退款补贴总金额, in fen (0.01 yuan)
    pub refund_promotion_amount: i64,
    /// 售后单申请时间, in seconds
    pub apply_time: i64,
    /// 售后单更新时间, in seconds
    pub update_time: i64,
    /// 售后原因
    pub reason: String,
    /// 原因码
    pub reason_code: i64,
    /// 售后类型
    pub after_sale_type: Option<DoudianOrderAfterSaleType>,
    /// 售后单类型文案
    pub after_sale_type_text: String,
    /// 售后原因备注
    pub reason_remark: Option<String>,
    /// 凭证URL列表
    pub evidence: Vec<String>,
    /// 用户申请售后件数
    pub after_sale_apply_count: i64,
    /// 用户需退回件数
    pub need_return_count: Option<i64>,
    /// 平台需要回收的金额, in fen (0.01 yuan)
    pub deduction_amount: Option<i64>,
    /// 作废的券ID
    pub disable_coupon_id: Option<String>,
    /// 平台优惠退回金额, in fen (0.01 yuan)
    pub platform_discount_return_amount: Option<i64>,
    /// 平台优惠退回状态
    ///
    /// Codes:
    ///
    /// - `0` 待退补贴
    /// - `1` 退补贴成功
    /// - `2` 退补贴失败
    #[deprecated]
    pub platform_discount_return_status: Option<i64>,
    /// 达人优惠退回金额, in fen (0.01 yuan)
    pub kol_discount_return_amount: Option<i64>,
    /// 达人优惠退回状态
    ///
    /// Codes:
    ///
    /// - `0` 待退补贴
    /// - `1` 退补贴成功
    /// - `2` 退补贴失败
    pub kol_discount_return_status: Option<i64>,
    /// 收件人姓名
    ///
    /// Of an exchange or a resend.
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub post_receiver: Option<String>,
    /// 加密收件人姓名
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_post_receiver: Option<String>,
    /// 收件人电话
    ///
    /// Of an exchange or a resend.
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub post_tel_sec: Option<String>,
    /// 加密收件人电话
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_post_tel_sec: Option<String>,
    /// 换货补寄收货地址
    pub post_address: Option<DoudianAfterSaleDetailPostAddress>,
    /// 物流异常风控编码
    pub risk_decsison_code: Option<i64>,
    /// 物流异常风控理由
    pub risk_decsison_reason: Option<String>,
    /// 物流异常风控描述
    pub risk_decsison_description: Option<String>,
    /// 退货地址
    pub return_address: Option<DoudianAfterSaleDetailReturnAddress>,
    /// 实际退款金额, in fen (0.01 yuan)
    pub real_refund_amount: i64,
    /// 买家是否收到货
    ///
    /// Codes:
    ///
    /// - `0` 未收到货
    /// - `1` 收到货
    pub got_pkg: Option<i64>,
    /// 逾期时间, in seconds
    pub status_deadline: Option<i64>,
    /// 退货地址ID
    pub return_address_id: Option<i64>,
    /// 换货SKU信息
    pub exchange_sku_info: Option<DoudianExchangeSku>,
    /// 运费优惠退回金额, in fen (0.01 yuan)
    pub post_discount_return_amount: Option<i64>,
    /// 运费优惠退回状态
    ///
    /// Codes:
    ///
    /// - `0` 待退补贴
    /// - `1` 退补贴成功
    /// - `2` 退补贴失败
    pub post_discount_return_status: Option<i64>,
    /// 部分退状态
    ///
    /// Codes:
    ///
    /// - `0` 全额退款
    /// - `1` 部分退
    pub part_type: i64,
    /// 二级原因标签
    pub reason_second_labels: Vec<DoudianAfterSaleReasonLabel>,
    /// 退款卡券张数
    pub refund_voucher_num: Option<i64>,
    /// 退款卡券次数
    ///
    /// Of a voucher that may be used several times.
    pub refund_voucher_times: Option<i64>,
    /// 退金币金额, in fen (0.01 yuan)
    pub gold_coin_return_amount: Option<i64>,
    /// 退款失败文案
    pub refund_fail_reason: Option<String>,
    /// 售后标签
    pub aftersale_tags: Vec<DoudianAfterSaleTag>,
    /// 门店ID
    pub store_id: Option<String>,
    /// 门店名称
    pub store_name: Option<String>,
    /// 售后订单类型
    ///
    /// Codes:
    ///
    /// - `-1` 历史订单
    /// - `1` 商品单
    /// - `2` 店铺单
    pub after_sale_order_type: Option<i64>,
    /// 售后打包费退款金额, in fen (0.01 yuan)
    pub refund_packing_charge_amount: Option<i64>,
    /// 商家优惠退回金额, in fen (0.01 yuan)
    pub shop_discount_return_amount: Option<i64>,
    /// 售后子类型
    ///
    /// Codes:
    ///
    /// - `8001` 以换代修
    pub after_sale_sub_type: Option<i64>,
    /// 开放平台地址ID
    ///
    /// As the order has it.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_address_id: Option<String>,
    /// 是否同意拒签后退款
    ///
    /// Codes:
    ///
    /// - `0` 默认值
    /// - `1` 同意
    /// - `2` 不同意
    /// - `257` 拒签上标
    /// - `258` 拒签下标
    pub agree_refuse_sign: Option<i64>,
    /// 售后申请角色
    ///
    /// Codes:
    ///
    /// - `1` 买家
    /// - `2` 商家
    /// - `3` 客服
    /// - `4` 系统
    pub apply_role: Option<i64>,
    /// 退款成功时间, in seconds
    pub refund_time: Option<i64>,
    /// 售后完结时间, in seconds
    ///
    /// 0 while anything can still be done.
    pub aftersale_status_to_final_time: Option<i64>,
    /// 退货方式
    ///
    /// Codes:
    ///
    /// - `0` 未选择
    /// - `1` 用户上传物流
    /// - `2` 上门取件
    /// - `4` 用户到店退货
    /// - `5` 商家自有运力上门取货
    /// - `6` 平台运力上门取货
    /// - `7` 商家线下取货
    /// - `10` 商家取货待定
    pub return_method: Option<i64>,
    /// 自动审核方式
    ///
    /// Codes:
    ///
    /// - `1` 发货前极速退
    /// - `2` 小助手自动同意退款
    /// - `3` 发货后极速退
    /// - `4` 闪电退货
    /// - `5` 跨境零秒退
    /// - `6` 云仓拦截自动退
    /// - `7` 小助手自动同意退货
    /// - `8` 小助手自动同意拒签后退款
    /// - `9` 商家代客填写卡片发起售后
    /// - `10` 治理未发货自动同意退款
    /// - `11` 治理已发货自动同意退款
    /// - `12` 商家快递拦截成功自动退款
    /// - `13` 质检商品免审核
    /// - `14` 协商方案自动同意退款
    /// - `15` 平台卡券自动同意退款
    /// - `16` 三方卡券自动同意退款
    /// - `17` 治理一审自动同意退货退款
    pub auto_audit_bits: Vec<i64>,
    /// 政府渠道补贴金额, in fen (0.01 yuan)
    pub government_channel_subsidy_amount: Option<i64>,
    /// 商家回收运费补贴, in fen (0.01 yuan)
    pub shop_post_discount_return_amount: Option<i64>,
    /// 达人回收运费补贴, in fen (0.01 yuan)
    ///
    /// Text on the wire.
    pub kol_post_discount_return_amount: Option<i64>,
    /// 用户退货物流偏好
    ///
    /// Known in part only.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub return_book_info: Option<DoudianAfterSaleDetailReturnBook>,
    /// 退款税费金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub refund_tax_amount: Option<i64>,
    /// 退货物流单号
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub return_logistics_code: Option<String>,
    /// 退优惠金额, in fen (0.01 yuan)
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub return_promotion_amount: Option<i64>,
    /// 仲裁状态
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub arbitrate_status: Option<i32>,
    /// 仲裁责任方类型
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub arbitrate_blame: Option<i32>,
    /// 剩余的催发货短信次数
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub left_urge_sms_count: Option<i32>,
    /// 创建时间, in seconds
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub create_time: Option<i64>,
    /// 风控码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub risk_decision_code: Option<i32>,
    /// 风控理由
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub risk_decision_reason: Option<String>,
    /// 风控描述
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub risk_decision_description: Option<String>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianAfterSaleDetailAfterSaleInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailAfterSaleInfo",
            &[
                rt::Field("after_sale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field(
                    "after_sale_status",
                    rt::REQUIRED,
                    DoudianOrderAfterSaleStatus::KNOWN,
                ),
                rt::Field("after_sale_status_desc", 0, &[]),
                rt::Field("refund_type", rt::REQUIRED, &[]),
                rt::Field("refund_type_text", rt::REQUIRED, &[]),
                rt::Field(
                    "refund_status",
                    rt::REQUIRED,
                    DoudianOrderRefundStatus::KNOWN,
                ),
                rt::Field("refund_total_amount", rt::REQUIRED, &[]),
                rt::Field("refund_post_amount", rt::REQUIRED, &[]),
                rt::Field("refund_promotion_amount", rt::REQUIRED, &[]),
                rt::Field("apply_time", rt::REQUIRED, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("reason", rt::REQUIRED, &[]),
                rt::Field("reason_code", rt::REQUIRED, &[]),
                rt::Field("after_sale_type", 0, DoudianOrderAfterSaleType::KNOWN),
                rt::Field("after_sale_type_text", rt::REQUIRED, &[]),
                rt::Field("reason_remark", 0, &[]),
                rt::Field("evidence", 0, &[]),
                rt::Field("after_sale_apply_count", rt::REQUIRED, &[]),
                rt::Field("need_return_count", 0, &[]),
                rt::Field("deduction_amount", 0, &[]),
                rt::Field("disable_coupon_id", 0, &[]),
                rt::Field("platform_discount_return_amount", 0, &[]),
                rt::Field("platform_discount_return_status", 0, &["0", "1", "2"]),
                rt::Field("kol_discount_return_amount", 0, &[]),
                rt::Field("kol_discount_return_status", 0, &["0", "1", "2"]),
                rt::Field("post_receiver", rt::PII, &[]),
                rt::Field("encrypt_post_receiver", rt::PII, &[]),
                rt::Field("post_tel_sec", rt::PII, &[]),
                rt::Field("encrypt_post_tel_sec", rt::PII, &[]),
                rt::Field("post_address", 0, &[]),
                rt::Field("risk_decsison_code", 0, &[]),
                rt::Field("risk_decsison_reason", 0, &[]),
                rt::Field("risk_decsison_description", 0, &[]),
                rt::Field("return_address", 0, &[]),
                rt::Field("real_refund_amount", rt::REQUIRED, &[]),
                rt::Field("got_pkg", 0, &["0", "1"]),
                rt::Field("status_deadline", 0, &[]),
                rt::Field("return_address_id", 0, &[]),
                rt::Field("exchange_sku_info", 0, &[]),
                rt::Field("post_discount_return_amount", 0, &[]),
                rt::Field("post_discount_return_status", 0, &["0", "1", "2"]),
                rt::Field("part_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("reason_second_labels", 0, &[]),
                rt::Field("refund_voucher_num", 0, &[]),
                rt::Field("refund_voucher_times", 0, &[]),
                rt::Field("gold_coin_return_amount", 0, &[]),
                rt::Field("refund_fail_reason", 0, &[]),
                rt::Field("aftersale_tags", 0, &[]),
                rt::Field("store_id", 0, &[]),
                rt::Field("store_name", 0, &[]),
                rt::Field("after_sale_order_type", 0, &["-1", "1", "2"]),
                rt::Field("refund_packing_charge_amount", 0, &[]),
                rt::Field("shop_discount_return_amount", 0, &[]),
                rt::Field("after_sale_sub_type", 0, &["8001"]),
                rt::Field("open_address_id", rt::PII, &[]),
                rt::Field("agree_refuse_sign", 0, &["0", "1", "2", "257", "258"]),
                rt::Field("apply_role", 0, &["1", "2", "3", "4"]),
                rt::Field("refund_time", 0, &[]),
                rt::Field("aftersale_status_to_final_time", 0, &[]),
                rt::Field(
                    "return_method",
                    0,
                    &["0", "1", "2", "4", "5", "6", "7", "10"],
                ),
                rt::Field(
                    "auto_audit_bits",
                    0,
                    &[
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        "7",
                        "8",
                        "9",
                        "10",
                        "11",
                        "12",
                        "13",
                        "14",
                        "15",
                        "16",
                        "17",
                    ],
                ),
                rt::Field("government_channel_subsidy_amount", 0, &[]),
                rt::Field("shop_post_discount_return_amount", 0, &[]),
                rt::Field(
                    "kol_post_discount_return_amount",
                    rt::QUOTED | rt::LENIENT,
                    &[],
                ),
                rt::Field("return_book_info", rt::UNCERTAIN, &[]),
                rt::Field("refund_tax_amount", rt::UNCERTAIN, &[]),
                rt::Field("return_logistics_code", rt::UNCERTAIN, &[]),
                rt::Field("return_promotion_amount", rt::UNCERTAIN, &[]),
                rt::Field("arbitrate_status", rt::UNCERTAIN, &[]),
                rt::Field("arbitrate_blame", rt::UNCERTAIN, &[]),
                rt::Field("left_urge_sms_count", rt::UNCERTAIN, &[]),
                rt::Field("create_time", rt::UNCERTAIN, &[]),
                rt::Field("risk_decision_code", rt::UNCERTAIN, &[]),
                rt::Field("risk_decision_reason", rt::UNCERTAIN, &[]),
                rt::Field("risk_decision_description", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 17, &self.after_sale_apply_count);
        rt::put(w, 0, &self.after_sale_id);
        rt::put(w, 50, &self.after_sale_order_type);
        rt::put(w, 1, &self.after_sale_status);
        rt::put(w, 2, &self.after_sale_status_desc);
        rt::put(w, 53, &self.after_sale_sub_type);
        rt::put(w, 13, &self.after_sale_type);
        rt::put(w, 14, &self.after_sale_type_text);
        rt::put(w, 58, &self.aftersale_status_to_final_time);
        rt::put(w, 47, &self.aftersale_tags);
        rt::put(w, 55, &self.agree_refuse_sign);
        rt::put(w, 56, &self.apply_role);
        rt::put(w, 9, &self.apply_time);
        rt::put(w, 69, &self.arbitrate_blame);
        rt::put(w, 68, &self.arbitrate_status);
        rt::put(w, 60, &self.auto_audit_bits);
        rt::put(w, 71, &self.create_time);
        rt::put(w, 19, &self.deduction_amount);
        rt::put(w, 20, &self.disable_coupon_id);
        rt::put(w, 26, &self.encrypt_post_receiver);
        rt::put(w, 28, &self.encrypt_post_tel_sec);
        rt::put(w, 16, &self.evidence);
        rt::put(w, 38, &self.exchange_sku_info);
        rt::put(w, 45, &self.gold_coin_return_amount);
        rt::put(w, 35, &self.got_pkg);
        rt::put(w, 61, &self.government_channel_subsidy_amount);
        rt::put(w, 23, &self.kol_discount_return_amount);
        rt::put(w, 24, &self.kol_discount_return_status);
        rt::put(w, 63, &self.kol_post_discount_return_amount);
        rt::put(w, 70, &self.left_urge_sms_count);
        rt::put(w, 18, &self.need_return_count);
        rt::put(w, 54, &self.open_address_id);
        rt::put(w, 41, &self.part_type);
        rt::put(w, 21, &self.platform_discount_return_amount);
        rt::put(w, 22, &self.platform_discount_return_status);
        rt::put(w, 29, &self.post_address);
        rt::put(w, 39, &self.post_discount_return_amount);
        rt::put(w, 40, &self.post_discount_return_status);
        rt::put(w, 25, &self.post_receiver);
        rt::put(w, 27, &self.post_tel_sec);
        rt::put(w, 34, &self.real_refund_amount);
        rt::put(w, 11, &self.reason);
        rt::put(w, 12, &self.reason_code);
        rt::put(w, 15, &self.reason_remark);
        rt::put(w, 42, &self.reason_second_labels);
        rt::put(w, 46, &self.refund_fail_reason);
        rt::put(w, 51, &self.refund_packing_charge_amount);
        rt::put(w, 7, &self.refund_post_amount);
        rt::put(w, 8, &self.refund_promotion_amount);
        rt::put(w, 5, &self.refund_status);
        rt::put(w, 65, &self.refund_tax_amount);
        rt::put(w, 57, &self.refund_time);
        rt::put(w, 6, &self.refund_total_amount);
        rt::put(w, 3, &self.refund_type);
        rt::put(w, 4, &self.refund_type_text);
        rt::put(w, 43, &self.refund_voucher_num);
        rt::put(w, 44, &self.refund_voucher_times);
        rt::put(w, 33, &self.return_address);
        rt::put(w, 37, &self.return_address_id);
        rt::put(w, 64, &self.return_book_info);
        rt::put(w, 66, &self.return_logistics_code);
        rt::put(w, 59, &self.return_method);
        rt::put(w, 67, &self.return_promotion_amount);
        rt::put(w, 72, &self.risk_decision_code);
        rt::put(w, 74, &self.risk_decision_description);
        rt::put(w, 73, &self.risk_decision_reason);
        rt::put(w, 30, &self.risk_decsison_code);
        rt::put(w, 32, &self.risk_decsison_description);
        rt::put(w, 31, &self.risk_decsison_reason);
        rt::put(w, 52, &self.shop_discount_return_amount);
        rt::put(w, 62, &self.shop_post_discount_return_amount);
        rt::put(w, 36, &self.status_deadline);
        rt::put(w, 48, &self.store_id);
        rt::put(w, 49, &self.store_name);
        rt::put(w, 10, &self.update_time);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianAfterSaleDetailAfterSaleInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.after_sale_id, r),
            1 => rt::get(&mut self.after_sale_status, r),
            2 => rt::get(&mut self.after_sale_status_desc, r),
            3 => rt::get(&mut self.refund_type, r),
            4 => rt::get(&mut self.refund_type_text, r),
            5 => rt::get(&mut self.refund_status, r),
            6 => rt::get(&mut self.refund_total_amount, r),
            7 => rt::get(&mut self.refund_post_amount, r),
            8 => rt::get(&mut self.refund_promotion_amount, r),
            9 => rt::get(&mut self.apply_time, r),
            10 => rt::get(&mut self.update_time, r),
            11 => rt::get(&mut self.reason, r),
            12 => rt::get(&mut self.reason_code, r),
            13 => rt::get(&mut self.after_sale_type, r),
            14 => rt::get(&mut self.after_sale_type_text, r),
            15 => rt::get(&mut self.reason_remark, r),
            16 => rt::get(&mut self.evidence, r),
            17 => rt::get(&mut self.after_sale_apply_count, r),
            18 => rt::get(&mut self.need_return_count, r),
            19 => rt::get(&mut self.deduction_amount, r),
            20 => rt::get(&mut self.disable_coupon_id, r),
            21 => rt::get(&mut self.platform_discount_return_amount, r),
            22 => rt::get(&mut self.platform_discount_return_status, r),
            23 => rt::get(&mut self.kol_discount_return_amount, r),
            24 => rt::get(&mut self.kol_discount_return_status, r),
            25 => rt::get(&mut self.post_receiver, r),
            26 => rt::get(&mut self.encrypt_post_receiver, r),
            27 => rt::get(&mut self.post_tel_sec, r),
            28 => rt::get(&mut self.encrypt_post_tel_sec, r),
            29 => rt::get(&mut self.post_address, r),
            30 => rt::get(&mut self.risk_decsison_code, r),
            31 => rt::get(&mut self.risk_decsison_reason, r),
            32 => rt::get(&mut self.risk_decsison_description, r),
            33 => rt::get(&mut self.return_address, r),
            34 => rt::get(&mut self.real_refund_amount, r),
            35 => rt::get(&mut self.got_pkg, r),
            36 => rt::get(&mut self.status_deadline, r),
            37 => rt::get(&mut self.return_address_id, r),
            38 => rt::get(&mut self.exchange_sku_info, r),
            39 => rt::get(&mut self.post_discount_return_amount, r),
            40 => rt::get(&mut self.post_discount_return_status, r),
            41 => rt::get(&mut self.part_type, r),
            42 => rt::get(&mut self.reason_second_labels, r),
            43 => rt::get(&mut self.refund_voucher_num, r),
            44 => rt::get(&mut self.refund_voucher_times, r),
            45 => rt::get(&mut self.gold_coin_return_amount, r),
            46 => rt::get(&mut self.refund_fail_reason, r),
            47 => rt::get(&mut self.aftersale_tags, r),
            48 => rt::get(&mut self.store_id, r),
            49 => rt::get(&mut self.store_name, r),
            50 => rt::get(&mut self.after_sale_order_type, r),
            51 => rt::get(&mut self.refund_packing_charge_amount, r),
            52 => rt::get(&mut self.shop_discount_return_amount, r),
            53 => rt::get(&mut self.after_sale_sub_type, r),
            54 => rt::get(&mut self.open_address_id, r),
            55 => rt::get(&mut self.agree_refuse_sign, r),
            56 => rt::get(&mut self.apply_role, r),
            57 => rt::get(&mut self.refund_time, r),
            58 => rt::get(&mut self.aftersale_status_to_final_time, r),
            59 => rt::get(&mut self.return_method, r),
            60 => rt::get(&mut self.auto_audit_bits, r),
            61 => rt::get(&mut self.government_channel_subsidy_amount, r),
            62 => rt::get(&mut self.shop_post_discount_return_amount, r),
            63 => rt::get(&mut self.kol_post_discount_return_amount, r),
            64 => rt::get(&mut self.return_book_info, r),
            65 => rt::get(&mut self.refund_tax_amount, r),
            66 => rt::get(&mut self.return_logistics_code, r),
            67 => rt::get(&mut self.return_promotion_amount, r),
            68 => rt::get(&mut self.arbitrate_status, r),
            69 => rt::get(&mut self.arbitrate_blame, r),
            70 => rt::get(&mut self.left_urge_sms_count, r),
            71 => rt::get(&mut self.create_time, r),
            72 => rt::get(&mut self.risk_decision_code, r),
            73 => rt::get(&mut self.risk_decision_reason, r),
            74 => rt::get(&mut self.risk_decision_description, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailAfterSaleInfo);

rt::impl_serde!(DoudianAfterSaleDetailAfterSaleInfo, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailAfterSaleShopRemark {
    /// 备注关联的订单ID
    pub order_id: i64,
    /// 备注关联的售后ID
    pub after_sale_id: i64,
    /// 备注内容
    pub remark: String,
    /// 创建时间, in seconds
    pub create_time: i64,
    /// 操作人
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operator: String,
}

impl rt::Encode for DoudianAfterSaleDetailAfterSaleShopRemark {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailAfterSaleShopRemark",
            &[
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("after_sale_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("remark", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("operator", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.after_sale_id);
        rt::put(w, 3, &self.create_time);
        rt::put(w, 4, &self.operator);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.remark);
    }
}

impl rt::Decode for DoudianAfterSaleDetailAfterSaleShopRemark {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.after_sale_id, r),
            2 => rt::get(&mut self.remark, r),
            3 => rt::get(&mut self.create_time, r),
            4 => rt::get(&mut self.operator, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailAfterSaleShopRemark);

rt::impl_serde!(DoudianAfterSaleDetailAfterSaleShopRemark, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailAllEvidence {
    /// 证据类型
    ///
    /// Codes:
    ///
    /// - `1` 图片
    /// - `2` 视频
    /// - `3` 视频
    /// - `4` 文本
    /// - `5` pdf
    pub r#type: Option<i32>,
    /// 资源地址
    pub urls: Vec<String>,
    /// 证据描述
    pub desc: Option<String>,
}

impl rt::Encode for DoudianAfterSaleDetailAllEvidence {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailAllEvidence",
            &[
                rt::Field("type", 0, &["1", "2", "3", "4", "5"]),
                rt::Field("urls", 0, &[]),
                rt::Field("desc", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.desc);
        rt::put(w, 0, &self.r#type);
        rt::put(w, 1, &self.urls);
    }
}

impl rt::Decode for DoudianAfterSaleDetailAllEvidence {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.r#type, r),
            1 => rt::get(&mut self.urls, r),
            2 => rt::get(&mut self.desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailAllEvidence);

rt::impl_serde!(DoudianAfterSaleDetailAllEvidence, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailArbitrateEvidence {
    /// 仲裁图片
    pub images: Vec<String>,
    /// 仲裁图片描述
    pub describe: Option<String>,
}

impl rt::Encode for DoudianAfterSaleDetailArbitrateEvidence {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailArbitrateEvidence",
            &[rt::Field("images", rt::REQUIRED, &[]), rt::Field("describe", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.describe);
        rt::put(w, 0, &self.images);
    }
}

impl rt::Decode for DoudianAfterSaleDetailArbitrateEvidence {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.images, r),
            1 => rt::get(&mut self.describe, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailArbitrateEvidence);

rt::impl_serde!(DoudianAfterSaleDetailArbitrateEvidence, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailArbitrateEvidenceTmpl {
    /// 仲裁图片示例
    pub images: Vec<String>,
    /// 仲裁描述
    pub describe: Option<String>,
    /// 截止时间戳, in seconds
    pub dead_line: i64,
}

impl rt::Encode for DoudianAfterSaleDetailArbitrateEvidenceTmpl {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailArbitrateEvidenceTmpl",
            &[
                rt::Field("images", rt::REQUIRED, &[]),
                rt::Field("describe", 0, &[]),
                rt::Field("dead_line", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.dead_line);
        rt::put(w, 1, &self.describe);
        rt::put(w, 0, &self.images);
    }
}

impl rt::Decode for DoudianAfterSaleDetailArbitrateEvidenceTmpl {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.images, r),
            1 => rt::get(&mut self.describe, r),
            2 => rt::get(&mut self.dead_line, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailArbitrateEvidenceTmpl);

rt::impl_serde!(DoudianAfterSaleDetailArbitrateEvidenceTmpl, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailArbitrateInfo {
    /// 仲裁单ID
    pub arbitrate_id: Option<String>,
    /// 仲裁状态
    pub arbitrate_status: DoudianAfterSaleArbitrateStatus,
    /// 是否需要上传凭证
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub is_required_evidence: Option<bool>,
    /// 仲裁截止时间, in seconds
    pub arbitrate_status_deadline: Option<String>,
    /// 仲裁原因
    pub arbitrate_opinion: String,
    /// 仲裁结果
    pub arbitrate_conclusion: i64,
    /// 仲裁单创建时间, in seconds
    pub arbitrate_create_time: i64,
    /// 仲裁单更新时间, in seconds
    pub arbitrate_update_time: i64,
    /// 凭证示例
    pub arbitrate_evidence_tmpl: Option<DoudianAfterSaleDetailArbitrateEvidenceTmpl>,
    /// 仲裁证据
    pub arbitrate_evidence: Option<DoudianAfterSaleDetailArbitrateEvidence>,
    /// 仲裁责任方
    pub arbitrate_blame: i64,
    /// 售后单ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub after_sale_id: Option<i64>,
}

impl rt::Encode for DoudianAfterSaleDetailArbitrateInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailArbitrateInfo",
            &[
                rt::Field("arbitrate_id", 0, &[]),
                rt::Field(
                    "arbitrate_status",
                    rt::REQUIRED,
                    DoudianAfterSaleArbitrateStatus::KNOWN,
                ),
                rt::Field("is_required_evidence", rt::UNCERTAIN, &[]),
                rt::Field("arbitrate_status_deadline", rt::LENIENT, &[]),
                rt::Field("arbitrate_opinion", rt::REQUIRED, &[]),
                rt::Field("arbitrate_conclusion", rt::REQUIRED, &[]),
                rt::Field("arbitrate_create_time", rt::REQUIRED, &[]),
                rt::Field("arbitrate_update_time", rt::REQUIRED, &[]),
                rt::Field("arbitrate_evidence_tmpl", 0, &[]),
                rt::Field("arbitrate_evidence", 0, &[]),
                rt::Field("arbitrate_blame", rt::REQUIRED, &[]),
                rt::Field("after_sale_id", rt::LENIENT | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 11, &self.after_sale_id);
        rt::put(w, 10, &self.arbitrate_blame);
        rt::put(w, 5, &self.arbitrate_conclusion);
        rt::put(w, 6, &self.arbitrate_create_time);
        rt::put(w, 9, &self.arbitrate_evidence);
        rt::put(w, 8, &self.arbitrate_evidence_tmpl);
        rt::put(w, 0, &self.arbitrate_id);
        rt::put(w, 4, &self.arbitrate_opinion);
        rt::put(w, 1, &self.arbitrate_status);
        rt::put(w, 3, &self.arbitrate_status_deadline);
        rt::put(w, 7, &self.arbitrate_update_time);
        rt::put(w, 2, &self.is_required_evidence);
    }
}

impl rt::Decode for DoudianAfterSaleDetailArbitrateInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.arbitrate_id, r),
            1 => rt::get(&mut self.arbitrate_status, r),
            2 => rt::get(&mut self.is_required_evidence, r),
            3 => rt::get(&mut self.arbitrate_status_deadline, r),
            4 => rt::get(&mut self.arbitrate_opinion, r),
            5 => rt::get(&mut self.arbitrate_conclusion, r),
            6 => rt::get(&mut self.arbitrate_create_time, r),
            7 => rt::get(&mut self.arbitrate_update_time, r),
            8 => rt::get(&mut self.arbitrate_evidence_tmpl, r),
            9 => rt::get(&mut self.arbitrate_evidence, r),
            10 => rt::get(&mut self.arbitrate_blame, r),
            11 => rt::get(&mut self.after_sale_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailArbitrateInfo);

rt::impl_serde!(DoudianAfterSaleDetailArbitrateInfo, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailData {
    /// 售后单及相关信息
    pub process_info: DoudianAfterSaleDetailProcessInfo,
    /// 售后单关联订单信息
    pub order_info: DoudianAfterSaleDetailOrderInfo,
}

impl rt::Encode for DoudianAfterSaleDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailData",
            &[
                rt::Field("process_info", rt::REQUIRED, &[]),
                rt::Field("order_info", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.order_info);
        rt::put(w, 0, &self.process_info);
    }
}

impl rt::Decode for DoudianAfterSaleDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.process_info, r),
            1 => rt::get(&mut self.order_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailData);

rt::impl_serde!(DoudianAfterSaleDetailData, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailDescKv {
    /// 行头
    pub key: Option<String>,
    /// 内容
    pub value: Option<String>,
    /// 是否高亮展示
    pub highlight: Option<bool>,
    /// 额外提示
    pub notice: Option<String>,
}

impl rt::Encode for DoudianAfterSaleDetailDescKv {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailDescKv",
            &[
                rt::Field("key", 0, &[]),
                rt::Field("value", 0, &[]),
                rt::Field("highlight", 0, &[]),
                rt::Field("notice", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.highlight);
        rt::put(w, 0, &self.key);
        rt::put(w, 3, &self.notice);
        rt::put(w, 1, &self.value);
    }
}

impl rt::Decode for DoudianAfterSaleDetailDescKv {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.key, r),
            1 => rt::get(&mut self.value, r),
            2 => rt::get(&mut self.highlight, r),
            3 => rt::get(&mut self.notice, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailDescKv);

rt::impl_serde!(DoudianAfterSaleDetailDescKv, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailGivenSkuDetail {
    /// 赠品订单号
    pub sku_order_id: String,
    /// 赠品名称
    pub product_name: String,
}

impl rt::Encode for DoudianAfterSaleDetailGivenSkuDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailGivenSkuDetail",
            &[
                rt::Field("sku_order_id", rt::REQUIRED, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.product_name);
        rt::put(w, 0, &self.sku_order_id);
    }
}

impl rt::Decode for DoudianAfterSaleDetailGivenSkuDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_order_id, r),
            1 => rt::get(&mut self.product_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailGivenSkuDetail);

rt::impl_serde!(DoudianAfterSaleDetailGivenSkuDetail, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailLogisticsInfo {
    /// 买家退货物流信息
    pub r#return: Option<DoudianAfterSaleDetailParcel>,
    /// 卖家换货物流信息
    pub exchange: Option<DoudianAfterSaleDetailParcel>,
    /// 卖家发货正向物流信息
    pub order: Vec<DoudianAfterSaleDetailOrderParcel>,
    /// 补寄物流
    pub resend: Option<DoudianAfterSaleDetailParcel>,
}

impl rt::Encode for DoudianAfterSaleDetailLogisticsInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailLogisticsInfo",
            &[
                rt::Field("return", 0, &[]),
                rt::Field("exchange", 0, &[]),
                rt::Field("order", 0, &[]),
                rt::Field("resend", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.exchange);
        rt::put(w, 2, &self.order);
        rt::put(w, 3, &self.resend);
        rt::put(w, 0, &self.r#return);
    }
}

impl rt::Decode for DoudianAfterSaleDetailLogisticsInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.r#return, r),
            1 => rt::get(&mut self.exchange, r),
            2 => rt::get(&mut self.order, r),
            3 => rt::get(&mut self.resend, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailLogisticsInfo);

rt::impl_serde!(DoudianAfterSaleDetailLogisticsInfo, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailOrderInfo {
    /// 店铺单ID
    pub shop_order_id: i64,
    /// SKU单信息
    pub sku_order_infos: Vec<DoudianAfterSaleDetailSkuOrderInfo>,
}

impl rt::Encode for DoudianAfterSaleDetailOrderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailOrderInfo",
            &[
                rt::Field("shop_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("sku_order_infos", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 1, &self.sku_order_infos);
    }
}

impl rt::Decode for DoudianAfterSaleDetailOrderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.sku_order_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailOrderInfo);

rt::impl_serde!(DoudianAfterSaleDetailOrderInfo, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailOrderParcel {
    /// 物流单号
    pub tracking_no: Option<String>,
    /// 物流公司名称
    pub company_name: Option<String>,
    /// 物流公司编码
    pub company_code: Option<String>,
    /// 物流状态到达时间, in seconds
    pub logistics_time: Option<i64>,
    /// 正向物流状态
    pub logistics_state: Option<i64>,
    /// 是否合包发货
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub merge_delivery: Option<i64>,
    /// 是否中转服务
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_transit: Option<i64>,
    /// 是否偏远服务
    ///
    /// Codes:
    ///
    /// - `0` 否
    /// - `1` 是
    pub is_remote_service: Option<i64>,
    /// 增值服务标签
    pub value_added_services: Vec<DoudianAfterSaleDetailValueAddedService>,
}

impl rt::Encode for DoudianAfterSaleDetailOrderParcel {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailOrderParcel",
            &[
                rt::Field("tracking_no", 0, &[]),
                rt::Field("company_name", 0, &[]),
                rt::Field("company_code", 0, &[]),
                rt::Field("logistics_time", 0, &[]),
                rt::Field("logistics_state", 0, &[]),
                rt::Field("merge_delivery", 0, &["0", "1"]),
                rt::Field("is_transit", 0, &["0", "1"]),
                rt::Field("is_remote_service", 0, &["0", "1"]),
                rt::Field("value_added_services", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.company_code);
        rt::put(w, 1, &self.company_name);
        rt::put(w, 7, &self.is_remote_service);
        rt::put(w, 6, &self.is_transit);
        rt::put(w, 4, &self.logistics_state);
        rt::put(w, 3, &self.logistics_time);
        rt::put(w, 5, &self.merge_delivery);
        rt::put(w, 0, &self.tracking_no);
        rt::put(w, 8, &self.value_added_services);
    }
}

impl rt::Decode for DoudianAfterSaleDetailOrderParcel {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tracking_no, r),
            1 => rt::get(&mut self.company_name, r),
            2 => rt::get(&mut self.company_code, r),
            3 => rt::get(&mut self.logistics_time, r),
            4 => rt::get(&mut self.logistics_state, r),
            5 => rt::get(&mut self.merge_delivery, r),
            6 => rt::get(&mut self.is_transit, r),
            7 => rt::get(&mut self.is_remote_service, r),
            8 => rt::get(&mut self.value_added_services, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailOrderParcel);

rt::impl_serde!(DoudianAfterSaleDetailOrderParcel, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailParcel {
    /// 物流单号
    pub tracking_no: Option<String>,
    /// 物流公司名称
    pub company_name: Option<String>,
    /// 物流公司编码
    pub company_code: Option<String>,
    /// 物流填写时间, in seconds
    pub logistics_time: Option<i64>,
}

impl rt::Encode for DoudianAfterSaleDetailParcel {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailParcel",
            &[
                rt::Field("tracking_no", 0, &[]),
                rt::Field("company_name", 0, &[]),
                rt::Field("company_code", 0, &[]),
                rt::Field("logistics_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.company_code);
        rt::put(w, 1, &self.company_name);
        rt::put(w, 3, &self.logistics_time);
        rt::put(w, 0, &self.tracking_no);
    }
}

impl rt::Decode for DoudianAfterSaleDetailParcel {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.tracking_no, r),
            1 => rt::get(&mut self.company_name, r),
            2 => rt::get(&mut self.company_code, r),
            3 => rt::get(&mut self.logistics_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailParcel);

rt::impl_serde!(DoudianAfterSaleDetailParcel, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailPostAddress {
    /// 省
    pub province: Option<DoudianRegion>,
    /// 市
    pub city: Option<DoudianRegion>,
    /// 县
    pub town: Option<DoudianRegion>,
    /// 地址详情
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
    /// 加密详细地址
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_detail: Option<String>,
    /// 收件地址标志物
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub landmark: Option<String>,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<DoudianRegion>,
}

impl rt::Encode for DoudianAfterSaleDetailPostAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailPostAddress",
            &[
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("town", 0, &[]),
                rt::Field("detail", rt::PII, &[]),
                rt::Field("encrypt_detail", rt::PII, &[]),
                rt::Field("landmark", rt::PII, &[]),
                rt::Field("street", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city);
        rt::put(w, 3, &self.detail);
        rt::put(w, 4, &self.encrypt_detail);
        rt::put(w, 5, &self.landmark);
        rt::put(w, 0, &self.province);
        rt::put(w, 6, &self.street);
        rt::put(w, 2, &self.town);
    }
}

impl rt::Decode for DoudianAfterSaleDetailPostAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.town, r),
            3 => rt::get(&mut self.detail, r),
            4 => rt::get(&mut self.encrypt_detail, r),
            5 => rt::get(&mut self.landmark, r),
            6 => rt::get(&mut self.street, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailPostAddress);

rt::impl_serde!(DoudianAfterSaleDetailPostAddress, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailPriceDetail {
    /// 总价
    pub actual_amount: Option<DoudianAfterSaleDetailPriceText>,
    /// 原价
    pub origin_amount: Option<DoudianAfterSaleDetailPriceText>,
    /// 减数明细
    pub deduction_price_detail: Vec<DoudianAfterSaleDetailPriceText>,
}

impl rt::Encode for DoudianAfterSaleDetailPriceDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailPriceDetail",
            &[
                rt::Field("actual_amount", 0, &[]),
                rt::Field("origin_amount", 0, &[]),
                rt::Field("deduction_price_detail", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.actual_amount);
        rt::put(w, 2, &self.deduction_price_detail);
        rt::put(w, 1, &self.origin_amount);
    }
}

impl rt::Decode for DoudianAfterSaleDetailPriceDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.actual_amount, r),
            1 => rt::get(&mut self.origin_amount, r),
            2 => rt::get(&mut self.deduction_price_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailPriceDetail);

rt::impl_serde!(DoudianAfterSaleDetailPriceDetail, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailPriceProtectionDetail {
    /// 价保文案标题
    pub title: Option<String>,
    /// 价保计算公式
    pub price_protection_formulas: Option<String>,
    /// 基准价
    pub standard_price: Option<DoudianAfterSaleDetailPriceDetail>,
    /// 核准价
    pub check_price: Option<DoudianAfterSaleDetailPriceDetail>,
    /// 退款明细
    pub refund_detail: Option<DoudianAfterSaleDetailPriceDetail>,
    /// 钱款承担方
    pub refund_bearer_list: Vec<DoudianAfterSaleDetailPriceText>,
    /// 平台价保补贴商家金额进度状态
    ///
    /// Codes:
    ///
    /// - `1` 成功
    pub platform_to_merchant_refund_status: Option<i64>,
    /// 平台价保回收金额, in fen (0.01 yuan)
    pub platform_recycle_amount: Option<i64>,
}

impl rt::Encode for DoudianAfterSaleDetailPriceProtectionDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailPriceProtectionDetail",
            &[
                rt::Field("title", 0, &[]),
                rt::Field("price_protection_formulas", 0, &[]),
                rt::Field("standard_price", 0, &[]),
                rt::Field("check_price", 0, &[]),
                rt::Field("refund_detail", 0, &[]),
                rt::Field("refund_bearer_list", 0, &[]),
                rt::Field("platform_to_merchant_refund_status", 0, &["1"]),
                rt::Field("platform_recycle_amount", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.check_price);
        rt::put(w, 7, &self.platform_recycle_amount);
        rt::put(w, 6, &self.platform_to_merchant_refund_status);
        rt::put(w, 1, &self.price_protection_formulas);
        rt::put(w, 5, &self.refund_bearer_list);
        rt::put(w, 4, &self.refund_detail);
        rt::put(w, 2, &self.standard_price);
        rt::put(w, 0, &self.title);
    }
}

impl rt::Decode for DoudianAfterSaleDetailPriceProtectionDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.title, r),
            1 => rt::get(&mut self.price_protection_formulas, r),
            2 => rt::get(&mut self.standard_price, r),
            3 => rt::get(&mut self.check_price, r),
            4 => rt::get(&mut self.refund_detail, r),
            5 => rt::get(&mut self.refund_bearer_list, r),
            6 => rt::get(&mut self.platform_to_merchant_refund_status, r),
            7 => rt::get(&mut self.platform_recycle_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailPriceProtectionDetail);

rt::impl_serde!(DoudianAfterSaleDetailPriceProtectionDetail, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailPriceText {
    /// 金额文案
    pub price_text: Option<String>,
    /// 金额, in fen (0.01 yuan)
    pub amount: Option<i64>,
}

impl rt::Encode for DoudianAfterSaleDetailPriceText {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailPriceText",
            &[rt::Field("price_text", 0, &[]), rt::Field("amount", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.amount);
        rt::put(w, 0, &self.price_text);
    }
}

impl rt::Decode for DoudianAfterSaleDetailPriceText {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.price_text, r),
            1 => rt::get(&mut self.amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailPriceText);

rt::impl_serde!(DoudianAfterSaleDetailPriceText, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailProcessInfo {
    /// 售后单信息
    pub after_sale_info: DoudianAfterSaleDetailAfterSaleInfo,
    /// 仲裁信息
    pub arbitrate_info: Option<DoudianAfterSaleDetailArbitrateInfo>,
    /// 售后标签
    pub after_sale_service_tag: Option<DoudianAfterSaleDetailServiceTagGroup>,
    /// 物流信息
    pub logistics_info: Option<DoudianAfterSaleDetailLogisticsInfo>,
    /// 售后备注
    pub after_sale_shop_remarks: Vec<DoudianAfterSaleDetailAfterSaleShopRemark>,
    /// 价保详情
    pub price_protection_detail: Option<DoudianAfterSaleDetailPriceProtectionDetail>,
    /// 协商记录
    pub record_logs_list: Vec<DoudianAfterSaleDetailRecordLog>,
}

impl rt::Encode for DoudianAfterSaleDetailProcessInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailProcessInfo",
            &[
                rt::Field("after_sale_info", rt::REQUIRED, &[]),
                rt::Field("arbitrate_info", 0, &[]),
                rt::Field("after_sale_service_tag", 0, &[]),
                rt::Field("logistics_info", 0, &[]),
                rt::Field("after_sale_shop_remarks", 0, &[]),
                rt::Field("price_protection_detail", 0, &[]),
                rt::Field("record_logs_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.after_sale_info);
        rt::put(w, 2, &self.after_sale_service_tag);
        rt::put(w, 4, &self.after_sale_shop_remarks);
        rt::put(w, 1, &self.arbitrate_info);
        rt::put(w, 3, &self.logistics_info);
        rt::put(w, 5, &self.price_protection_detail);
        rt::put(w, 6, &self.record_logs_list);
    }
}

impl rt::Decode for DoudianAfterSaleDetailProcessInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.after_sale_info, r),
            1 => rt::get(&mut self.arbitrate_info, r),
            2 => rt::get(&mut self.after_sale_service_tag, r),
            3 => rt::get(&mut self.logistics_info, r),
            4 => rt::get(&mut self.after_sale_shop_remarks, r),
            5 => rt::get(&mut self.price_protection_detail, r),
            6 => rt::get(&mut self.record_logs_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailProcessInfo);

rt::impl_serde!(DoudianAfterSaleDetailProcessInfo, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailRecordLog {
    /// 操作人
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub operator: Option<String>,
    /// 操作时间
    pub time: Option<String>,
    /// 操作内容
    pub text: Option<String>,
    /// 图片列表
    pub images: Vec<String>,
    /// 额外信息
    pub desc_kvs: Vec<DoudianAfterSaleDetailDescKv>,
    /// 动作
    pub action: Option<String>,
    /// 角色
    pub role: Option<i64>,
    /// 所有类型凭证
    pub all_evidence: Vec<DoudianAfterSaleDetailAllEvidence>,
}

impl rt::Encode for DoudianAfterSaleDetailRecordLog {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailRecordLog",
            &[
                rt::Field("operator", rt::PII, &[]),
                rt::Field("time", 0, &[]),
                rt::Field("text", 0, &[]),
                rt::Field("images", 0, &[]),
                rt::Field("desc_kvs", 0, &[]),
                rt::Field("action", 0, &[]),
                rt::Field("role", 0, &[]),
                rt::Field("all_evidence", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.action);
        rt::put(w, 7, &self.all_evidence);
        rt::put(w, 4, &self.desc_kvs);
        rt::put(w, 3, &self.images);
        rt::put(w, 0, &self.operator);
        rt::put(w, 6, &self.role);
        rt::put(w, 2, &self.text);
        rt::put(w, 1, &self.time);
    }
}

impl rt::Decode for DoudianAfterSaleDetailRecordLog {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.operator, r),
            1 => rt::get(&mut self.time, r),
            2 => rt::get(&mut self.text, r),
            3 => rt::get(&mut self.images, r),
            4 => rt::get(&mut self.desc_kvs, r),
            5 => rt::get(&mut self.action, r),
            6 => rt::get(&mut self.role, r),
            7 => rt::get(&mut self.all_evidence, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailRecordLog);

rt::impl_serde!(DoudianAfterSaleDetailRecordLog, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailReturnAddress {
    /// 省
    pub province: Option<DoudianRegion>,
    /// 市
    pub city: Option<DoudianRegion>,
    /// 县
    pub town: Option<DoudianRegion>,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<DoudianRegion>,
    /// 收件地址标志物
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub landmark: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
}

impl rt::Encode for DoudianAfterSaleDetailReturnAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailReturnAddress",
            &[
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("town", 0, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("landmark", rt::PII, &[]),
                rt::Field("detail", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city);
        rt::put(w, 5, &self.detail);
        rt::put(w, 4, &self.landmark);
        rt::put(w, 0, &self.province);
        rt::put(w, 3, &self.street);
        rt::put(w, 2, &self.town);
    }
}

impl rt::Decode for DoudianAfterSaleDetailReturnAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.town, r),
            3 => rt::get(&mut self.street, r),
            4 => rt::get(&mut self.landmark, r),
            5 => rt::get(&mut self.detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailReturnAddress);

rt::impl_serde!(DoudianAfterSaleDetailReturnAddress, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailReturnBook {
    /// 联系信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub contact_info: Option<DoudianAfterSaleDetailReturnContact>,
}

impl rt::Encode for DoudianAfterSaleDetailReturnBook {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailReturnBook",
            &[rt::Field("contact_info", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.contact_info);
    }
}

impl rt::Decode for DoudianAfterSaleDetailReturnBook {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.contact_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailReturnBook);

rt::impl_serde!(DoudianAfterSaleDetailReturnBook, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailReturnContact {
    /// 姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub name: Option<String>,
    /// 电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub tel: Option<String>,
    /// 加密电话
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_tel: Option<String>,
    /// 联系地址
    pub addr: Option<DoudianAfterSaleDetailReturnContactAddress>,
}

impl rt::Encode for DoudianAfterSaleDetailReturnContact {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailReturnContact",
            &[
                rt::Field("name", rt::PII, &[]),
                rt::Field("tel", rt::PII, &[]),
                rt::Field("encrypt_tel", rt::PII, &[]),
                rt::Field("addr", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.addr);
        rt::put(w, 2, &self.encrypt_tel);
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.tel);
    }
}

impl rt::Decode for DoudianAfterSaleDetailReturnContact {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.tel, r),
            2 => rt::get(&mut self.encrypt_tel, r),
            3 => rt::get(&mut self.addr, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailReturnContact);

rt::impl_serde!(DoudianAfterSaleDetailReturnContact, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailReturnContactAddress {
    /// 地址ID
    pub address_id: Option<String>,
    /// 省
    pub province: Option<DoudianRegion>,
    /// 市
    pub city: Option<DoudianRegion>,
    /// 区
    pub town: Option<DoudianRegion>,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<DoudianRegion>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: Option<String>,
    /// 加密详细地址
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub encrypt_detail: Option<String>,
}

impl rt::Encode for DoudianAfterSaleDetailReturnContactAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailReturnContactAddress",
            &[
                rt::Field("address_id", 0, &[]),
                rt::Field("province", 0, &[]),
                rt::Field("city", 0, &[]),
                rt::Field("town", 0, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("detail", rt::PII, &[]),
                rt::Field("encrypt_detail", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.address_id);
        rt::put(w, 2, &self.city);
        rt::put(w, 5, &self.detail);
        rt::put(w, 6, &self.encrypt_detail);
        rt::put(w, 1, &self.province);
        rt::put(w, 4, &self.street);
        rt::put(w, 3, &self.town);
    }
}

impl rt::Decode for DoudianAfterSaleDetailReturnContactAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.address_id, r),
            1 => rt::get(&mut self.province, r),
            2 => rt::get(&mut self.city, r),
            3 => rt::get(&mut self.town, r),
            4 => rt::get(&mut self.street, r),
            5 => rt::get(&mut self.detail, r),
            6 => rt::get(&mut self.encrypt_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailReturnContactAddress);

rt::impl_serde!(DoudianAfterSaleDetailReturnContactAddress, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailServiceTagGroup {
    /// 售后服务标签
    pub after_sale_service_tag: Vec<DoudianAfterSaleServiceTag>,
}

impl rt::Encode for DoudianAfterSaleDetailServiceTagGroup {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailServiceTagGroup",
            &[rt::Field("after_sale_service_tag", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.after_sale_service_tag);
    }
}

impl rt::Decode for DoudianAfterSaleDetailServiceTagGroup {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.after_sale_service_tag, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailServiceTagGroup);

rt::impl_serde!(DoudianAfterSaleDetailServiceTagGroup, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailSkuOrderInfo {
    /// SKU单ID
    pub sku_order_id: i64,
    /// 订单状态
    pub order_status: i64,
    /// 买家实付金额, in fen (0.01 yuan)
    pub pay_amount: i64,
    /// 买家购买运费, in fen (0.01 yuan)
    pub post_amount: i64,
    /// 订单件数
    pub item_quantity: i64,
    /// 订单创建时间, in seconds
    pub create_time: i64,
    /// 购买税费, in fen (0.01 yuan)
    pub tax_amount: i64,
    /// 是否为跨境业务
    pub is_oversea_order: i64,
    /// 商品名称
    pub product_name: String,
    /// 商品ID
    pub product_id: i64,
    /// 商品图片
    pub product_image: String,
    /// 商品标签
    pub tags: Vec<DoudianAfterSaleServiceTag>,
    /// 商品规格信息
    pub sku_spec: Vec<DoudianOrderSkuSpec>,
    /// 商家SKU自定义编码
    pub shop_sku_code: String,
    /// SKU\_ID
    pub sku_id: i64,
    /// SKU商品总原价, in fen (0.01 yuan)
    pub item_sum_amount: i64,
    /// 商品实际支付金额, in fen (0.01 yuan)
    pub sku_pay_amount: i64,
    /// 优惠总金额, in fen (0.01 yuan)
    pub promotion_amount: i64,
    /// 支付方式
    pub pay_type: i64,
    /// 保险及其状态
    pub insurance_tags: Vec<DoudianAfterSaleServiceTag>,
    /// 商品单对应的售后数量
    pub after_sale_item_count: i64,
    /// 赠品信息
    pub given_sku_details: Vec<DoudianAfterSaleDetailGivenSkuDetail>,
}

impl rt::Encode for DoudianAfterSaleDetailSkuOrderInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailSkuOrderInfo",
            &[
                rt::Field("sku_order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("order_status", rt::REQUIRED, &[]),
                rt::Field("pay_amount", rt::REQUIRED, &[]),
                rt::Field("post_amount", rt::REQUIRED, &[]),
                rt::Field("item_quantity", rt::REQUIRED, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("tax_amount", rt::REQUIRED, &[]),
                rt::Field("is_oversea_order", rt::REQUIRED, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("product_image", rt::REQUIRED, &[]),
                rt::Field("tags", 0, &[]),
                rt::Field("sku_spec", 0, &[]),
                rt::Field("shop_sku_code", rt::REQUIRED, &[]),
                rt::Field("sku_id", rt::REQUIRED, &[]),
                rt::Field("item_sum_amount", rt::REQUIRED, &[]),
                rt::Field("sku_pay_amount", rt::REQUIRED, &[]),
                rt::Field("promotion_amount", rt::REQUIRED, &[]),
                rt::Field("pay_type", rt::REQUIRED, &[]),
                rt::Field("insurance_tags", 0, &[]),
                rt::Field("after_sale_item_count", rt::REQUIRED, &[]),
                rt::Field("given_sku_details", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 20, &self.after_sale_item_count);
        rt::put(w, 5, &self.create_time);
        rt::put(w, 21, &self.given_sku_details);
        rt::put(w, 19, &self.insurance_tags);
        rt::put(w, 7, &self.is_oversea_order);
        rt::put(w, 4, &self.item_quantity);
        rt::put(w, 15, &self.item_sum_amount);
        rt::put(w, 1, &self.order_status);
        rt::put(w, 2, &self.pay_amount);
        rt::put(w, 18, &self.pay_type);
        rt::put(w, 3, &self.post_amount);
        rt::put(w, 9, &self.product_id);
        rt::put(w, 10, &self.product_image);
        rt::put(w, 8, &self.product_name);
        rt::put(w, 17, &self.promotion_amount);
        rt::put(w, 13, &self.shop_sku_code);
        rt::put(w, 14, &self.sku_id);
        rt::put(w, 0, &self.sku_order_id);
        rt::put(w, 16, &self.sku_pay_amount);
        rt::put(w, 12, &self.sku_spec);
        rt::put(w, 11, &self.tags);
        rt::put(w, 6, &self.tax_amount);
    }
}

impl rt::Decode for DoudianAfterSaleDetailSkuOrderInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_order_id, r),
            1 => rt::get(&mut self.order_status, r),
            2 => rt::get(&mut self.pay_amount, r),
            3 => rt::get(&mut self.post_amount, r),
            4 => rt::get(&mut self.item_quantity, r),
            5 => rt::get(&mut self.create_time, r),
            6 => rt::get(&mut self.tax_amount, r),
            7 => rt::get(&mut self.is_oversea_order, r),
            8 => rt::get(&mut self.product_name, r),
            9 => rt::get(&mut self.product_id, r),
            10 => rt::get(&mut self.product_image, r),
            11 => rt::get(&mut self.tags, r),
            12 => rt::get(&mut self.sku_spec, r),
            13 => rt::get(&mut self.shop_sku_code, r),
            14 => rt::get(&mut self.sku_id, r),
            15 => rt::get(&mut self.item_sum_amount, r),
            16 => rt::get(&mut self.sku_pay_amount, r),
            17 => rt::get(&mut self.promotion_amount, r),
            18 => rt::get(&mut self.pay_type, r),
            19 => rt::get(&mut self.insurance_tags, r),
            20 => rt::get(&mut self.after_sale_item_count, r),
            21 => rt::get(&mut self.given_sku_details, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailSkuOrderInfo);

rt::impl_serde!(DoudianAfterSaleDetailSkuOrderInfo, Self::default());

/// Part of the answer to `afterSale.Detail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleDetailValueAddedService {
    /// 标签编码
    pub code: Option<String>,
    /// 标签名称
    pub name: Option<String>,
}

impl rt::Encode for DoudianAfterSaleDetailValueAddedService {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleDetailValueAddedService",
            &[rt::Field("code", 0, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianAfterSaleDetailValueAddedService {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleDetailValueAddedService);

rt::impl_serde!(DoudianAfterSaleDetailValueAddedService, Self::default());
