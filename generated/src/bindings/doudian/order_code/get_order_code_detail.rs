// @generated from doudian/order_code/orderCode.getOrderCodeDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单码详情查询 — `orderCode.getOrderCodeDetail`
///
/// Family: `order_code` (the feature `order_code`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderCodeGetOrderCodeDetailRequest;
///
/// let request = DoudianOrderCodeGetOrderCodeDetailRequest::new(["…"], 1);
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
/// | 40002 | `isv.missing-parameter:20001` | 入参为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:20005` | 非ERP商家 | mend the request |
/// | 50002 | `isv.business-failed:20002` | 订单查询失败 | mend the request |
/// | 50002 | `isv.business-failed:20004` | 订单不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderCodeGetOrderCodeDetailRequest {
    /// 订单码列表 (`orderCodes`)
    ///
    /// At most 50; further ones are ignored.
    pub order_codes: Vec<String>,
    /// 店铺ID (`shopId`)
    pub shop_id: i64,
}

impl DoudianOrderCodeGetOrderCodeDetailRequest {
    /// With the parameters that are required.
    pub fn new(
        order_codes: impl IntoIterator<Item = impl Into<String>>,
        shop_id: i64,
    ) -> Self {
        Self {
            order_codes: order_codes.into_iter().map(Into::into).collect(),
            shop_id,
        }
    }
}

/// The answer to [`DoudianOrderCodeGetOrderCodeDetailRequest`].
pub type DoudianOrderCodeGetOrderCodeDetailResponse = rt::DoudianResponse<
    DoudianOrderCodeGetOrderCodeDetailData,
>;

impl rt::DoudianRequest for DoudianOrderCodeGetOrderCodeDetailRequest {
    type Data = DoudianOrderCodeGetOrderCodeDetailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "orderCode.getOrderCodeDetail",
        path: "/orderCode/getOrderCodeDetail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:20001",
                label: "入参为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20005",
                label: "非ERP商家",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20002",
                label: "订单查询失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20004",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderCodeGetOrderCodeDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeGetOrderCodeDetailRequest",
            &[
                rt::Field("orderCodes", rt::REQUIRED, &[]),
                rt::Field("shopId", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_codes);
        rt::put(w, 1, &self.shop_id);
    }
}

rt::impl_record!(DoudianOrderCodeGetOrderCodeDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderCodeGetOrderCodeDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_codes, r),
            1 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderCodeGetOrderCodeDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_codes: Default::default(),
            shop_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderCodeGetOrderCodeDetailRequest, Self::blank());

/// Part of the answer to `orderCode.getOrderCodeDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCodeGetOrderCodeDetailData {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
    /// 订单明细列表
    pub order_detail_list: Vec<DoudianOrderCodeGetOrderCodeDetailOrderDetail>,
}

impl rt::Encode for DoudianOrderCodeGetOrderCodeDetailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeGetOrderCodeDetailData",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("shop_name", 0, &[]),
                rt::Field("order_detail_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.order_detail_list);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 1, &self.shop_name);
    }
}

impl rt::Decode for DoudianOrderCodeGetOrderCodeDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.shop_name, r),
            2 => rt::get(&mut self.order_detail_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCodeGetOrderCodeDetailData);

rt::impl_serde!(DoudianOrderCodeGetOrderCodeDetailData, Self::default());

/// Part of the answer to `orderCode.getOrderCodeDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCodeGetOrderCodeDetailOrderDetail {
    /// 订单码
    pub order_code: Option<String>,
    /// 订单号
    pub order_id: Option<String>,
    /// 物流名称
    pub logistics_name: Option<String>,
    /// SKU明细列表
    pub sku_detail_list: Vec<DoudianOrderCodeGetOrderCodeDetailSkuDetail>,
}

impl rt::Encode for DoudianOrderCodeGetOrderCodeDetailOrderDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeGetOrderCodeDetailOrderDetail",
            &[
                rt::Field("order_code", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("logistics_name", 0, &[]),
                rt::Field("sku_detail_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.logistics_name);
        rt::put(w, 0, &self.order_code);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 3, &self.sku_detail_list);
    }
}

impl rt::Decode for DoudianOrderCodeGetOrderCodeDetailOrderDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_code, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.logistics_name, r),
            3 => rt::get(&mut self.sku_detail_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCodeGetOrderCodeDetailOrderDetail);

rt::impl_serde!(DoudianOrderCodeGetOrderCodeDetailOrderDetail, Self::default());

/// Part of the answer to `orderCode.getOrderCodeDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCodeGetOrderCodeDetailSkuDetail {
    /// 三级类目名称
    pub third_name: Option<String>,
    /// 三级类目
    pub third_cid: Option<String>,
    /// 材质
    pub material: Option<String>,
    /// 镶嵌材质
    pub mosaic_material: Option<String>,
    /// 配件材质
    pub accessory_material: Option<String>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 质量
    pub weight: Option<String>,
    /// 商品描述
    pub sku_spec_desc: Option<String>,
    /// SKU\_ID
    pub sku_id: Option<String>,
    /// 数量
    pub num: Option<i64>,
}

impl rt::Encode for DoudianOrderCodeGetOrderCodeDetailSkuDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeGetOrderCodeDetailSkuDetail",
            &[
                rt::Field("third_name", 0, &[]),
                rt::Field("third_cid", 0, &[]),
                rt::Field("material", 0, &[]),
                rt::Field("mosaic_material", 0, &[]),
                rt::Field("accessory_material", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("weight", 0, &[]),
                rt::Field("sku_spec_desc", 0, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.accessory_material);
        rt::put(w, 2, &self.material);
        rt::put(w, 3, &self.mosaic_material);
        rt::put(w, 10, &self.num);
        rt::put(w, 5, &self.product_id);
        rt::put(w, 6, &self.product_name);
        rt::put(w, 9, &self.sku_id);
        rt::put(w, 8, &self.sku_spec_desc);
        rt::put(w, 1, &self.third_cid);
        rt::put(w, 0, &self.third_name);
        rt::put(w, 7, &self.weight);
    }
}

impl rt::Decode for DoudianOrderCodeGetOrderCodeDetailSkuDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.third_name, r),
            1 => rt::get(&mut self.third_cid, r),
            2 => rt::get(&mut self.material, r),
            3 => rt::get(&mut self.mosaic_material, r),
            4 => rt::get(&mut self.accessory_material, r),
            5 => rt::get(&mut self.product_id, r),
            6 => rt::get(&mut self.product_name, r),
            7 => rt::get(&mut self.weight, r),
            8 => rt::get(&mut self.sku_spec_desc, r),
            9 => rt::get(&mut self.sku_id, r),
            10 => rt::get(&mut self.num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCodeGetOrderCodeDetailSkuDetail);

rt::impl_serde!(DoudianOrderCodeGetOrderCodeDetailSkuDetail, Self::default());
