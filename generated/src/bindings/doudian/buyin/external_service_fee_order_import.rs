// @generated from doudian/buyin/buyin.externalServiceFeeOrderImport.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 外部商达订单导入 — `buyin.externalServiceFeeOrderImport`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianBuyinExternalServiceFeeOrderImportProduct, DoudianBuyinExternalServiceFeeOrderImportRequest};
///
/// let request = DoudianBuyinExternalServiceFeeOrderImportRequest::new(
///     "…",
///     3001,
///     "…",
///     0,
///     [DoudianBuyinExternalServiceFeeOrderImportProduct::new("…")],
/// );
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
/// | 40004 | `isv.parameter-invalid:4157` | 无效用户 |
/// | 40004 | `isv.parameter-invalid:4504` | 开播时间起止错误 |
/// | 40004 | `isv.parameter-invalid:4505` | 无效发货时间 |
/// | 40004 | `isv.parameter-invalid:4506` | 低价承诺参数错误 |
/// | 40004 | `isv.parameter-invalid:4507` | 广告投放参数错误 |
/// | 40004 | `isv.parameter-invalid:4508` | 补充约定过长 |
/// | 40004 | `isv.parameter-invalid:4509` | 订单元数据不存在 |
/// | 40004 | `isv.parameter-invalid:4510` | 达人不属于机构 |
/// | 40004 | `isv.parameter-invalid:4511` | 预期结算额非法 |
/// | 40004 | `isv.parameter-invalid:4512` | 库存量非法 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinExternalServiceFeeOrderImportRequest {
    /// 外部订单ID
    pub external_order_id: String,
    /// 订单子状态
    ///
    /// Codes:
    ///
    /// - `3001` 待开播
    /// - `3003` 待补播
    /// - `4001` 待验收
    /// - `7006` 商家同意取消
    pub sub_status: i64,
    /// 达人账号ID
    pub kol_account_id: String,
    /// 达人账号类型
    ///
    /// Codes:
    ///
    /// - `0` 抖音号
    /// - `1` 百应ID
    pub kol_account_type: i32,
    /// 合作商品列表
    pub products: Vec<DoudianBuyinExternalServiceFeeOrderImportProduct>,
}

impl DoudianBuyinExternalServiceFeeOrderImportRequest {
    /// With the parameters that are required.
    pub fn new(
        external_order_id: impl Into<String>,
        sub_status: i64,
        kol_account_id: impl Into<String>,
        kol_account_type: i32,
        products: impl Into<Vec<DoudianBuyinExternalServiceFeeOrderImportProduct>>,
    ) -> Self {
        Self {
            external_order_id: external_order_id.into(),
            sub_status,
            kol_account_id: kol_account_id.into(),
            kol_account_type,
            products: products.into(),
        }
    }
}

/// The answer to [`DoudianBuyinExternalServiceFeeOrderImportRequest`].
pub type DoudianBuyinExternalServiceFeeOrderImportResponse = rt::DoudianResponse<
    rt::Value,
>;

impl rt::DoudianRequest for DoudianBuyinExternalServiceFeeOrderImportRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.externalServiceFeeOrderImport",
        path: "/buyin/externalServiceFeeOrderImport",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4157",
                label: "无效用户",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4504",
                label: "开播时间起止错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4505",
                label: "无效发货时间",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4506",
                label: "低价承诺参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4507",
                label: "广告投放参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4508",
                label: "补充约定过长",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4509",
                label: "订单元数据不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4510",
                label: "达人不属于机构",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4511",
                label: "预期结算额非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4512",
                label: "库存量非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinExternalServiceFeeOrderImportRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinExternalServiceFeeOrderImportRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("external_order_id").required(),
            rt::Field::new("sub_status")
                .required()
                .codes(&["3001", "3003", "4001", "7006"]),
            rt::Field::new("kol_account_id").required(),
            rt::Field::new("kol_account_type").required().codes(&["0", "1"]),
            rt::Field::new("products").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.external_order_id);
        rt::put(w, 2, &self.kol_account_id);
        rt::put(w, 3, &self.kol_account_type);
        rt::put(w, 4, &self.products);
        rt::put(w, 1, &self.sub_status);
    }
}

rt::impl_debug!(DoudianBuyinExternalServiceFeeOrderImportRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinExternalServiceFeeOrderImportRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.external_order_id, r),
            1 => rt::get(&mut self.sub_status, r),
            2 => rt::get(&mut self.kol_account_id, r),
            3 => rt::get(&mut self.kol_account_type, r),
            4 => rt::get(&mut self.products, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinExternalServiceFeeOrderImportRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            external_order_id: Default::default(),
            sub_status: Default::default(),
            kol_account_id: Default::default(),
            kol_account_type: Default::default(),
            products: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinExternalServiceFeeOrderImportRequest, Self::blank());

/// Part of the request `buyin.externalServiceFeeOrderImport`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinExternalServiceFeeOrderImportProduct {
    /// 商品链接
    pub product_url: String,
}

impl DoudianBuyinExternalServiceFeeOrderImportProduct {
    /// With the parameters that are required.
    pub fn new(product_url: impl Into<String>) -> Self {
        Self {
            product_url: product_url.into(),
        }
    }
}

impl rt::Encode for DoudianBuyinExternalServiceFeeOrderImportProduct {
    fn name(&self) -> &'static str {
        "DoudianBuyinExternalServiceFeeOrderImportProduct"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("product_url").required()];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinExternalServiceFeeOrderImportProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinExternalServiceFeeOrderImportProduct);

rt::impl_serde!(DoudianBuyinExternalServiceFeeOrderImportProduct, Self::default());
