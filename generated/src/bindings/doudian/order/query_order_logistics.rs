// @generated from doudian/order/order.queryOrderLogistics.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::{DoudianPackageCompany, DoudianPackageProduct, DoudianPackageTrack};

/// 订单物流查询 — `order.queryOrderLogistics`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderQueryOrderLogisticsRequest;
///
/// let request = DoudianOrderQueryOrderLogisticsRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderLogisticsRequest {
    /// 店铺单号
    pub order_id: String,
}

impl DoudianOrderQueryOrderLogisticsRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

/// The answer to [`DoudianOrderQueryOrderLogisticsRequest`].
pub type DoudianOrderQueryOrderLogisticsResponse = rt::DoudianResponse<
    DoudianOrderQueryOrderLogisticsData,
>;

impl rt::DoudianRequest for DoudianOrderQueryOrderLogisticsRequest {
    type Data = DoudianOrderQueryOrderLogisticsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.queryOrderLogistics",
        path: "/order/queryOrderLogistics",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderQueryOrderLogisticsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderLogisticsRequest",
            &[rt::Field("order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianOrderQueryOrderLogisticsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderQueryOrderLogisticsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderQueryOrderLogisticsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderQueryOrderLogisticsRequest, Self::blank());

/// Part of the answer to `order.queryOrderLogistics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderLogisticsData {
    /// 订单包裹数据
    pub order_package_info: Option<DoudianOrderQueryOrderLogisticsOrderPackageInfo>,
}

impl rt::Encode for DoudianOrderQueryOrderLogisticsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderLogisticsData",
            &[rt::Field("order_package_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_package_info);
    }
}

impl rt::Decode for DoudianOrderQueryOrderLogisticsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_package_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryOrderLogisticsData);

rt::impl_serde!(DoudianOrderQueryOrderLogisticsData, Self::default());

/// Part of the answer to `order.queryOrderLogistics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderLogisticsDeliveryInfo {
    /// 包裹ID
    pub deliver_id: Option<String>,
    /// 包裹类型
    pub deliver_type: Option<i64>,
    /// 发货至
    ///
    /// Codes:
    ///
    /// - `1` 用户
    /// - `2` BIC
    /// - `3` 商户
    pub send_to: Option<i64>,
    /// 中转合单类型
    pub transit_merge_type: Option<String>,
    /// 快递轨迹信息
    pub track_info: Vec<DoudianPackageTrack>,
    /// 拒收退回的包裹信息
    pub reverse_express_info: Option<DoudianOrderQueryOrderLogisticsReverseExpressInfo>,
    /// 快递单号
    pub track_no: Option<String>,
    /// 发货来源
    ///
    /// Codes:
    ///
    /// - `1` 用户
    /// - `2` BIC
    /// - `3` 商户
    pub send_from: Option<i64>,
    /// 快递公司信息
    pub company_info: Option<DoudianPackageCompany>,
    /// 上一段的包裹信息
    ///
    /// Its members are not known.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub pre_deliver_info: BTreeMap<String, rt::Value>,
}

impl rt::Encode for DoudianOrderQueryOrderLogisticsDeliveryInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderLogisticsDeliveryInfo",
            &[
                rt::Field("deliver_id", 0, &[]),
                rt::Field("deliver_type", 0, &[]),
                rt::Field("send_to", 0, &["1", "2", "3"]),
                rt::Field("transit_merge_type", 0, &[]),
                rt::Field("track_info", 0, &[]),
                rt::Field("reverse_express_info", 0, &[]),
                rt::Field("track_no", 0, &[]),
                rt::Field("send_from", 0, &["1", "2", "3"]),
                rt::Field("company_info", 0, &[]),
                rt::Field("pre_deliver_info", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.company_info);
        rt::put(w, 0, &self.deliver_id);
        rt::put(w, 1, &self.deliver_type);
        rt::put(w, 9, &self.pre_deliver_info);
        rt::put(w, 5, &self.reverse_express_info);
        rt::put(w, 7, &self.send_from);
        rt::put(w, 2, &self.send_to);
        rt::put(w, 4, &self.track_info);
        rt::put(w, 6, &self.track_no);
        rt::put(w, 3, &self.transit_merge_type);
    }
}

impl rt::Decode for DoudianOrderQueryOrderLogisticsDeliveryInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.deliver_id, r),
            1 => rt::get(&mut self.deliver_type, r),
            2 => rt::get(&mut self.send_to, r),
            3 => rt::get(&mut self.transit_merge_type, r),
            4 => rt::get(&mut self.track_info, r),
            5 => rt::get(&mut self.reverse_express_info, r),
            6 => rt::get(&mut self.track_no, r),
            7 => rt::get(&mut self.send_from, r),
            8 => rt::get(&mut self.company_info, r),
            9 => rt::get(&mut self.pre_deliver_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryOrderLogisticsDeliveryInfo);

rt::impl_serde!(DoudianOrderQueryOrderLogisticsDeliveryInfo, Self::default());

/// Part of the answer to `order.queryOrderLogistics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderLogisticsOrderPackageInfo {
    /// 店铺单号
    pub shop_order_id: Option<String>,
    /// 订单状态
    pub order_status: Option<i64>,
    /// 包裹数据
    ///
    /// Known in part only.
    pub package_info: Vec<DoudianOrderQueryOrderLogisticsPackageInfo>,
    /// 店铺ID
    pub shop_id: Option<i64>,
}

impl rt::Encode for DoudianOrderQueryOrderLogisticsOrderPackageInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderLogisticsOrderPackageInfo",
            &[
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("order_status", 0, &[]),
                rt::Field("package_info", 0, &[]),
                rt::Field("shop_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.order_status);
        rt::put(w, 2, &self.package_info);
        rt::put(w, 3, &self.shop_id);
        rt::put(w, 0, &self.shop_order_id);
    }
}

impl rt::Decode for DoudianOrderQueryOrderLogisticsOrderPackageInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.order_status, r),
            2 => rt::get(&mut self.package_info, r),
            3 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryOrderLogisticsOrderPackageInfo);

rt::impl_serde!(DoudianOrderQueryOrderLogisticsOrderPackageInfo, Self::default());

/// Part of the answer to `order.queryOrderLogistics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderLogisticsPackageInfo {
    /// 商品信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_info: Vec<DoudianPackageProduct>,
    /// 物流信息
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub delivery_info: Vec<DoudianOrderQueryOrderLogisticsDeliveryInfo>,
}

impl rt::Encode for DoudianOrderQueryOrderLogisticsPackageInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderLogisticsPackageInfo",
            &[
                rt::Field("product_info", rt::UNCERTAIN, &[]),
                rt::Field("delivery_info", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.delivery_info);
        rt::put(w, 0, &self.product_info);
    }
}

impl rt::Decode for DoudianOrderQueryOrderLogisticsPackageInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_info, r),
            1 => rt::get(&mut self.delivery_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryOrderLogisticsPackageInfo);

rt::impl_serde!(DoudianOrderQueryOrderLogisticsPackageInfo, Self::default());

/// Part of the answer to `order.queryOrderLogistics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderLogisticsReverseExpressInfo {
    /// 快递信息
    ///
    /// Its members are not known.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub express_info: BTreeMap<String, rt::Value>,
    /// 包裹ID
    pub deliver_id: Option<String>,
    /// 物流单号
    pub logistics_no: Option<String>,
    /// 快递单号
    pub track_no: Option<String>,
}

impl rt::Encode for DoudianOrderQueryOrderLogisticsReverseExpressInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderLogisticsReverseExpressInfo",
            &[
                rt::Field("express_info", rt::UNCERTAIN, &[]),
                rt::Field("deliver_id", 0, &[]),
                rt::Field("logistics_no", 0, &[]),
                rt::Field("track_no", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.deliver_id);
        rt::put(w, 0, &self.express_info);
        rt::put(w, 2, &self.logistics_no);
        rt::put(w, 3, &self.track_no);
    }
}

impl rt::Decode for DoudianOrderQueryOrderLogisticsReverseExpressInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.express_info, r),
            1 => rt::get(&mut self.deliver_id, r),
            2 => rt::get(&mut self.logistics_no, r),
            3 => rt::get(&mut self.track_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryOrderLogisticsReverseExpressInfo);

rt::impl_serde!(DoudianOrderQueryOrderLogisticsReverseExpressInfo, Self::default());
