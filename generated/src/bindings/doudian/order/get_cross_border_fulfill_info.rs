// @generated from doudian/order/order.getCrossBorderFulfillInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 跨境承运单信息 — `order.getCrossBorderFulfillInfo`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetCrossBorderFulfillInfoRequest;
///
/// let request = DoudianOrderGetCrossBorderFulfillInfoRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderGetCrossBorderFulfillInfoRequest {
    /// 店铺订单号
    pub shop_order_id: String,
}

impl DoudianOrderGetCrossBorderFulfillInfoRequest {
    /// With the parameters that are required.
    pub fn new(shop_order_id: impl Into<String>) -> Self {
        Self {
            shop_order_id: shop_order_id.into(),
        }
    }
}

/// The answer to [`DoudianOrderGetCrossBorderFulfillInfoRequest`].
pub type DoudianOrderGetCrossBorderFulfillInfoResponse = rt::DoudianResponse<
    DoudianOrderGetCrossBorderFulfillInfoData,
>;

impl rt::DoudianRequest for DoudianOrderGetCrossBorderFulfillInfoRequest {
    type Data = DoudianOrderGetCrossBorderFulfillInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getCrossBorderFulfillInfo",
        path: "/order/getCrossBorderFulfillInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderGetCrossBorderFulfillInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetCrossBorderFulfillInfoRequest",
            &[rt::Field("shop_order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_order_id);
    }
}

rt::impl_record!(DoudianOrderGetCrossBorderFulfillInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetCrossBorderFulfillInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetCrossBorderFulfillInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetCrossBorderFulfillInfoRequest, Self::blank());

/// Part of the answer to `order.getCrossBorderFulfillInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetCrossBorderFulfillInfoData {
    /// 店铺订单号
    pub shop_order_id: String,
    /// 物流公司名称
    pub company: String,
    /// 物流公司编码
    pub company_code: String,
    /// 商品单ID列表
    pub sku_order_ids: Vec<String>,
    /// 物流单号
    pub logistics_code: Option<String>,
    /// 电子面单链接
    pub way_bill_url: Option<String>,
    /// 大头笔
    pub mark: Option<String>,
    /// 商品件数
    pub product_num: i32,
}

impl rt::Encode for DoudianOrderGetCrossBorderFulfillInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetCrossBorderFulfillInfoData",
            &[
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("company", rt::REQUIRED, &[]),
                rt::Field("company_code", rt::REQUIRED, &[]),
                rt::Field("sku_order_ids", rt::REQUIRED, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("way_bill_url", 0, &[]),
                rt::Field("mark", 0, &[]),
                rt::Field("product_num", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.company);
        rt::put(w, 2, &self.company_code);
        rt::put(w, 4, &self.logistics_code);
        rt::put(w, 6, &self.mark);
        rt::put(w, 7, &self.product_num);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 3, &self.sku_order_ids);
        rt::put(w, 5, &self.way_bill_url);
    }
}

impl rt::Decode for DoudianOrderGetCrossBorderFulfillInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.company, r),
            2 => rt::get(&mut self.company_code, r),
            3 => rt::get(&mut self.sku_order_ids, r),
            4 => rt::get(&mut self.logistics_code, r),
            5 => rt::get(&mut self.way_bill_url, r),
            6 => rt::get(&mut self.mark, r),
            7 => rt::get(&mut self.product_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetCrossBorderFulfillInfoData);

rt::impl_serde!(DoudianOrderGetCrossBorderFulfillInfoData, Self::default());
