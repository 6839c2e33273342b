// @generated from doudian/product/product.detail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianProduct;

/// 商品详情查询 — `product.detail`
///
/// Takes product\_id or out\_product\_id.
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/56>
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductDetailRequest;
///
/// let request = DoudianProductDetailRequest::new()
///     .product_id(3453347975240268172)
///     .show_draft(false);
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
/// | 40004 | `isv.parameter-invalid:4` | 商品不存在或已删除 | mend the request |
/// | 20000 | `isp.service-error:7` | 请求失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:2010058` | 商品不存在或已删除 | mend the request |
/// | 50002 | `isv.business-failed:2010401` | 触发商品操作限流 | wait, then repeat |
/// | 20000 | `isp.service-error:2010001` | 系统异常 | wait, then repeat |
/// | 20000 | `isp.service-error:2010327` | 销售属性查询失败 | wait, then repeat |
/// | 20000 | `isp.service-error:2010013` | 数据查询异常 | wait, then repeat |
/// | 20000 | `isp.service-error:2010321` | 类目属性查询异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010004` | 商品参数错误 | mend the request |
/// | 50002 | `isv.business-failed:2010203` | 获取商品信息失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductDetailRequest {
    /// 商品ID
    ///
    /// Text on the wire.
    ///
    /// Official clients send text, legacy ones a number.
    pub product_id: Option<i64>,
    /// 外部商家编码
    pub out_product_id: Option<String>,
    /// 是否读取草稿
    ///
    /// Text on the wire.
    ///
    /// true reads the draft.
    pub show_draft: Option<bool>,
    /// 门店ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub store_id: Option<i64>,
}

impl DoudianProductDetailRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            out_product_id: None,
            show_draft: None,
            store_id: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `out_product_id` (外部商家编码).
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Sets `show_draft` (是否读取草稿).
    #[must_use]
    pub fn show_draft(mut self, show_draft: bool) -> Self {
        self.show_draft = Some(show_draft);
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }
}

impl Default for DoudianProductDetailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductDetailRequest`].
pub type DoudianProductDetailResponse = rt::DoudianResponse<DoudianProduct>;

impl rt::DoudianRequest for DoudianProductDetailRequest {
    type Data = DoudianProduct;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.detail",
        path: "/product/detail",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4",
                label: "商品不存在或已删除",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:7",
                label: "请求失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010058",
                label: "商品不存在或已删除",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010401",
                label: "触发商品操作限流",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010001",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010327",
                label: "销售属性查询失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010013",
                label: "数据查询异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010321",
                label: "类目属性查询异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010004",
                label: "商品参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010203",
                label: "获取商品信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductDetailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDetailRequest",
            &[
                rt::Field("product_id", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("out_product_id", rt::LENIENT, &[]),
                rt::Field("show_draft", rt::QUOTED | rt::LENIENT, &[]),
                rt::Field("store_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.out_product_id);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.show_draft);
        rt::put(w, 3, &self.store_id);
    }
}

rt::impl_record!(DoudianProductDetailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductDetailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.out_product_id, r),
            2 => rt::get(&mut self.show_draft, r),
            3 => rt::get(&mut self.store_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductDetailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
            show_draft: Default::default(),
            store_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductDetailRequest, Self::blank());
