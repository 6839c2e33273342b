// @generated from doudian/order_code/orderCode.getOrderCodeDetail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单码详情查询 — `orderCode.getOrderCodeDetail`
///
/// The request has more parameters than are described here. The answer is known in part only.
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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 40002 | `isv.missing-parameter:20001` | 入参为空 |
/// | 40004 | `isv.parameter-invalid:20005` | 非ERP商家 |
/// | 50002 | `isv.business-failed:20002` | 订单查询失败 |
/// | 50002 | `isv.business-failed:20004` | 订单不存在 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderCodeGetOrderCodeDetailRequest {
    /// 订单码列表 (`orderCodes`)
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
    fn name(&self) -> &'static str {
        "DoudianOrderCodeGetOrderCodeDetailRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("orderCodes").required(),
            rt::Field::new("shopId").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_codes);
        rt::put(w, 1, &self.shop_id);
    }
}

rt::impl_debug!(DoudianOrderCodeGetOrderCodeDetailRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderCodeGetOrderCodeDetailData {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 店铺名称
    pub shop_name: Option<String>,
}

impl rt::Encode for DoudianOrderCodeGetOrderCodeDetailData {
    fn name(&self) -> &'static str {
        "DoudianOrderCodeGetOrderCodeDetailData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("shop_id"),
            rt::Field::new("shop_name"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 1, &self.shop_name);
    }
}

impl rt::Decode for DoudianOrderCodeGetOrderCodeDetailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.shop_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianOrderCodeGetOrderCodeDetailData);

rt::impl_serde!(DoudianOrderCodeGetOrderCodeDetailData, Self::default());
