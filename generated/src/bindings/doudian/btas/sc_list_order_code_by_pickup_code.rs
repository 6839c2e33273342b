// @generated from doudian/btas/btas.sc.listOrderCodeByPickupCode.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 自提码查询订单 — `btas.sc.listOrderCodeByPickupCode`
///
/// Family: `btas` (the feature `btas`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasScListOrderCodeByPickupCodeRequest;
///
/// let request = DoudianBtasScListOrderCodeByPickupCodeRequest::new("…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasScListOrderCodeByPickupCodeRequest {
    /// 商家自提码
    ///
    /// A secret: `Debug` shows `***`.
    pub pickup_code: String,
    /// 质检机构ID
    pub sc_id: i64,
}

impl DoudianBtasScListOrderCodeByPickupCodeRequest {
    /// With the parameters that are required.
    pub fn new(pickup_code: impl Into<String>, sc_id: i64) -> Self {
        Self {
            pickup_code: pickup_code.into(),
            sc_id,
        }
    }
}

/// The answer to [`DoudianBtasScListOrderCodeByPickupCodeRequest`].
pub type DoudianBtasScListOrderCodeByPickupCodeResponse = rt::DoudianResponse<
    DoudianBtasScListOrderCodeByPickupCodeData,
>;

impl rt::DoudianRequest for DoudianBtasScListOrderCodeByPickupCodeRequest {
    type Data = DoudianBtasScListOrderCodeByPickupCodeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.sc.listOrderCodeByPickupCode",
        path: "/btas/sc/listOrderCodeByPickupCode",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianBtasScListOrderCodeByPickupCodeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScListOrderCodeByPickupCodeRequest",
            &[
                rt::Field("pickup_code", rt::REQUIRED | rt::PII, &[]),
                rt::Field("sc_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pickup_code);
        rt::put(w, 1, &self.sc_id);
    }
}

rt::impl_record!(DoudianBtasScListOrderCodeByPickupCodeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasScListOrderCodeByPickupCodeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pickup_code, r),
            1 => rt::get(&mut self.sc_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasScListOrderCodeByPickupCodeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            pickup_code: Default::default(),
            sc_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasScListOrderCodeByPickupCodeRequest, Self::blank());

/// Part of the answer to `btas.sc.listOrderCodeByPickupCode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScListOrderCodeByPickupCodeData {
    /// 自提码
    ///
    /// A secret: `Debug` shows `***`.
    pub pickup_code: Option<String>,
    /// 订单列表
    pub order_list: Vec<DoudianBtasScListOrderCodeByPickupCodeOrder>,
}

impl rt::Encode for DoudianBtasScListOrderCodeByPickupCodeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScListOrderCodeByPickupCodeData",
            &[rt::Field("pickup_code", rt::PII, &[]), rt::Field("order_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.order_list);
        rt::put(w, 0, &self.pickup_code);
    }
}

impl rt::Decode for DoudianBtasScListOrderCodeByPickupCodeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pickup_code, r),
            1 => rt::get(&mut self.order_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScListOrderCodeByPickupCodeData);

rt::impl_serde!(DoudianBtasScListOrderCodeByPickupCodeData, Self::default());

/// Part of the answer to `btas.sc.listOrderCodeByPickupCode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScListOrderCodeByPickupCodeOrder {
    /// 订单码
    pub order_code: Option<String>,
    /// 质检类型
    pub inspection_type: Option<i32>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品图片
    pub product_img: Option<String>,
    /// 商品价格, in fen (0.01 yuan)
    pub product_price: Option<i64>,
    /// 商品附加属性
    pub extra_properties: Option<String>,
}

impl rt::Encode for DoudianBtasScListOrderCodeByPickupCodeOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScListOrderCodeByPickupCodeOrder",
            &[
                rt::Field("order_code", 0, &[]),
                rt::Field("inspection_type", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_img", 0, &[]),
                rt::Field("product_price", 0, &[]),
                rt::Field("extra_properties", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.extra_properties);
        rt::put(w, 1, &self.inspection_type);
        rt::put(w, 0, &self.order_code);
        rt::put(w, 3, &self.product_img);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 4, &self.product_price);
    }
}

impl rt::Decode for DoudianBtasScListOrderCodeByPickupCodeOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_code, r),
            1 => rt::get(&mut self.inspection_type, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.product_img, r),
            4 => rt::get(&mut self.product_price, r),
            5 => rt::get(&mut self.extra_properties, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScListOrderCodeByPickupCodeOrder);

rt::impl_serde!(DoudianBtasScListOrderCodeByPickupCodeOrder, Self::default());
