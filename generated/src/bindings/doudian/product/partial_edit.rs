// @generated from doudian/product/product.partialEdit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianProductShopCategory;

/// 商品部分字段编辑 — `product.partialEdit`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductPartialEditRequest;
///
/// let request = DoudianProductPartialEditRequest::new(1);
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
/// | 50002 | `isv.business-failed:2010058` | 商品不存在 | mend the request |
/// | 50002 | `isv.business-failed:2010107` | 价格或起购件数不符 | mend the request |
/// | 50002 | `isv.business-failed:2010316` | 须支持7天无理由退货 | mend the request |
/// | 50002 | `isv.business-failed:2010321` | 必填属性缺失 | mend the request |
/// | 50002 | `isv.business-failed:2010326` | 店铺受罚限制发品 | ask the platform |
/// | 50002 | `isv.business-failed:2010501` | 商品标题不规范 | mend the request |
/// | 50002 | `isv.business-failed:2147483647` | 存在审批中素材 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductPartialEditRequest {
    /// 商品ID
    pub product_id: i64,
    /// 商品名称
    pub name: Option<String>,
    /// 店铺分类参数
    pub shop_category: Option<DoudianProductShopCategory>,
    /// 商品短标题
    pub short_product_name: Option<String>,
}

impl DoudianProductPartialEditRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64) -> Self {
        Self {
            product_id,
            name: None,
            shop_category: None,
            short_product_name: None,
        }
    }

    /// Sets `name` (商品名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `shop_category` (店铺分类参数).
    #[must_use]
    pub fn shop_category(mut self, shop_category: DoudianProductShopCategory) -> Self {
        self.shop_category = Some(shop_category);
        self
    }

    /// Sets `short_product_name` (商品短标题).
    #[must_use]
    pub fn short_product_name(mut self, short_product_name: impl Into<String>) -> Self {
        self.short_product_name = Some(short_product_name.into());
        self
    }
}

/// The answer to [`DoudianProductPartialEditRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductPartialEditResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductPartialEditRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.partialEdit",
        path: "/product/partialEdit",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010058",
                label: "商品不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010107",
                label: "价格或起购件数不符",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010316",
                label: "须支持7天无理由退货",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010321",
                label: "必填属性缺失",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010326",
                label: "店铺受罚限制发品",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010501",
                label: "商品标题不规范",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2147483647",
                label: "存在审批中素材",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductPartialEditRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductPartialEditRequest",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("shop_category", 0, &[]),
                rt::Field("short_product_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.shop_category);
        rt::put(w, 3, &self.short_product_name);
    }
}

rt::impl_record!(DoudianProductPartialEditRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductPartialEditRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.shop_category, r),
            3 => rt::get(&mut self.short_product_name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductPartialEditRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            name: Default::default(),
            shop_category: Default::default(),
            short_product_name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductPartialEditRequest, Self::blank());
