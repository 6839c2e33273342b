// @generated from doudian/order/order.queryOrderPackageInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianPackageCompany, DoudianPackageProduct, DoudianPackageTrack,
    DoudianShopOrderStatus,
};

/// 订单包裹信息查询 — `order.queryOrderPackageInfo`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderQueryOrderPackageInfoRequest;
///
/// let request = DoudianOrderQueryOrderPackageInfoRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderPackageInfoRequest {
    /// 店铺单号
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_id: Option<String>,
}

impl DoudianOrderQueryOrderPackageInfoRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { order_id: None }
    }

    /// Sets `order_id` (店铺单号).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl Default for DoudianOrderQueryOrderPackageInfoRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderQueryOrderPackageInfoRequest`].
pub type DoudianOrderQueryOrderPackageInfoResponse = rt::DoudianResponse<
    DoudianOrderQueryOrderPackageInfoData,
>;

impl rt::DoudianRequest for DoudianOrderQueryOrderPackageInfoRequest {
    type Data = DoudianOrderQueryOrderPackageInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.queryOrderPackageInfo",
        path: "/order/queryOrderPackageInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderQueryOrderPackageInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderPackageInfoRequest",
            &[rt::Field("order_id", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianOrderQueryOrderPackageInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderQueryOrderPackageInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderQueryOrderPackageInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderQueryOrderPackageInfoRequest, Self::blank());

/// Part of the answer to `order.queryOrderPackageInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderPackageInfoData {
    /// 订单包裹信息
    pub order_package_info: Option<DoudianOrderQueryOrderPackageInfoOrderPackageInfo>,
}

impl rt::Encode for DoudianOrderQueryOrderPackageInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderPackageInfoData",
            &[rt::Field("order_package_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_package_info);
    }
}

impl rt::Decode for DoudianOrderQueryOrderPackageInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_package_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryOrderPackageInfoData);

rt::impl_serde!(DoudianOrderQueryOrderPackageInfoData, Self::default());

/// Part of the answer to `order.queryOrderPackageInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderPackageInfoDeliveryInfo {
    /// 包裹单ID
    pub deliver_id: Option<String>,
    /// 包裹类型
    pub deliver_type: Option<i64>,
    /// 快递运单号
    pub track_no: Option<String>,
    /// 创建时间, in seconds
    pub create_time: Option<i64>,
    /// 快递物流公司信息
    pub company_info: Option<DoudianPackageCompany>,
    /// 轨迹节点信息
    pub track_info: Vec<DoudianPackageTrack>,
}

impl rt::Encode for DoudianOrderQueryOrderPackageInfoDeliveryInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderPackageInfoDeliveryInfo",
            &[
                rt::Field("deliver_id", 0, &[]),
                rt::Field("deliver_type", 0, &[]),
                rt::Field("track_no", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("company_info", 0, &[]),
                rt::Field("track_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.company_info);
        rt::put(w, 3, &self.create_time);
        rt::put(w, 0, &self.deliver_id);
        rt::put(w, 1, &self.deliver_type);
        rt::put(w, 5, &self.track_info);
        rt::put(w, 2, &self.track_no);
    }
}

impl rt::Decode for DoudianOrderQueryOrderPackageInfoDeliveryInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.deliver_id, r),
            1 => rt::get(&mut self.deliver_type, r),
            2 => rt::get(&mut self.track_no, r),
            3 => rt::get(&mut self.create_time, r),
            4 => rt::get(&mut self.company_info, r),
            5 => rt::get(&mut self.track_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryOrderPackageInfoDeliveryInfo);

rt::impl_serde!(DoudianOrderQueryOrderPackageInfoDeliveryInfo, Self::default());

/// Part of the answer to `order.queryOrderPackageInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderPackageInfoOrderPackageInfo {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 订单ID
    pub shop_order_id: Option<String>,
    /// 订单状态
    pub order_status: Option<DoudianShopOrderStatus>,
    /// 是否是一单多包裹
    pub is_multi_package: Option<bool>,
    /// 已发货订单包裹信息
    pub package_info: Vec<DoudianOrderQueryOrderPackageInfoPackageInfo>,
    /// 待发货商品信息
    pub wait_send_product_info: Option<
        DoudianOrderQueryOrderPackageInfoWaitSendProductInfo,
    >,
}

impl rt::Encode for DoudianOrderQueryOrderPackageInfoOrderPackageInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderPackageInfoOrderPackageInfo",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("order_status", 0, DoudianShopOrderStatus::KNOWN),
                rt::Field("is_multi_package", 0, &[]),
                rt::Field("package_info", 0, &[]),
                rt::Field("wait_send_product_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.is_multi_package);
        rt::put(w, 2, &self.order_status);
        rt::put(w, 4, &self.package_info);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 1, &self.shop_order_id);
        rt::put(w, 5, &self.wait_send_product_info);
    }
}

impl rt::Decode for DoudianOrderQueryOrderPackageInfoOrderPackageInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.shop_order_id, r),
            2 => rt::get(&mut self.order_status, r),
            3 => rt::get(&mut self.is_multi_package, r),
            4 => rt::get(&mut self.package_info, r),
            5 => rt::get(&mut self.wait_send_product_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryOrderPackageInfoOrderPackageInfo);

rt::impl_serde!(DoudianOrderQueryOrderPackageInfoOrderPackageInfo, Self::default());

/// Part of the answer to `order.queryOrderPackageInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderPackageInfoPackageInfo {
    /// 当前轨迹状态码
    pub track_state: Option<String>,
    /// 是否补发包裹
    pub is_complement_deliver: Option<bool>,
    /// 发货类型
    ///
    /// Codes:
    ///
    /// - `1` 手动
    /// - `2` csv
    /// - `3` 电子面单
    /// - `4` erp
    /// - `5` 线下发货
    pub send_type: Option<i64>,
    /// 商品信息
    pub product_info: Vec<DoudianPackageProduct>,
    /// 物流信息
    pub delivery_info: Vec<DoudianOrderQueryOrderPackageInfoDeliveryInfo>,
}

impl rt::Encode for DoudianOrderQueryOrderPackageInfoPackageInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderPackageInfoPackageInfo",
            &[
                rt::Field("track_state", 0, &[]),
                rt::Field("is_complement_deliver", 0, &[]),
                rt::Field("send_type", 0, &["1", "2", "3", "4", "5"]),
                rt::Field("product_info", 0, &[]),
                rt::Field("delivery_info", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.delivery_info);
        rt::put(w, 1, &self.is_complement_deliver);
        rt::put(w, 3, &self.product_info);
        rt::put(w, 2, &self.send_type);
        rt::put(w, 0, &self.track_state);
    }
}

impl rt::Decode for DoudianOrderQueryOrderPackageInfoPackageInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.track_state, r),
            1 => rt::get(&mut self.is_complement_deliver, r),
            2 => rt::get(&mut self.send_type, r),
            3 => rt::get(&mut self.product_info, r),
            4 => rt::get(&mut self.delivery_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryOrderPackageInfoPackageInfo);

rt::impl_serde!(DoudianOrderQueryOrderPackageInfoPackageInfo, Self::default());

/// Part of the answer to `order.queryOrderPackageInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderQueryOrderPackageInfoWaitSendProductInfo {
    /// 商品信息
    pub product_info: Vec<DoudianPackageProduct>,
    /// 物流信息
    pub delivery_info: Vec<DoudianOrderQueryOrderPackageInfoDeliveryInfo>,
}

impl rt::Encode for DoudianOrderQueryOrderPackageInfoWaitSendProductInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderQueryOrderPackageInfoWaitSendProductInfo",
            &[rt::Field("product_info", 0, &[]), rt::Field("delivery_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.delivery_info);
        rt::put(w, 0, &self.product_info);
    }
}

impl rt::Decode for DoudianOrderQueryOrderPackageInfoWaitSendProductInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_info, r),
            1 => rt::get(&mut self.delivery_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderQueryOrderPackageInfoWaitSendProductInfo);

rt::impl_serde!(DoudianOrderQueryOrderPackageInfoWaitSendProductInfo, Self::default());
