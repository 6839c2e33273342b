// @generated from doudian/shop/shop.getShopCategory.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 店铺类目查询 — `shop.getShopCategory`
///
/// One level of the category tree: cid 0 gives the first level.
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/13/234>
///
/// Family: `shop` (the feature `shop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianShopGetShopCategoryRequest;
///
/// let request = DoudianShopGetShopCategoryRequest::new(0);
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
/// | 40004 | `isv.parameter-invalid:2012004` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:2012013` | 获取类目信息失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2012001` | 获取商家信息失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianShopGetShopCategoryRequest {
    /// 父类目ID
    ///
    /// 0 for the first level.
    pub cid: i64,
}

impl DoudianShopGetShopCategoryRequest {
    /// With the parameters that are required.
    pub fn new(cid: i64) -> Self {
        Self { cid }
    }
}

/// The answer to [`DoudianShopGetShopCategoryRequest`].
pub type DoudianShopGetShopCategoryResponse = rt::DoudianResponse<
    Vec<DoudianShopCategory>,
>;

impl rt::DoudianRequest for DoudianShopGetShopCategoryRequest {
    type Data = Vec<DoudianShopCategory>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "shop.getShopCategory",
        path: "/shop/getShopCategory",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2012004",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2012013",
                label: "获取类目信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2012001",
                label: "获取商家信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianShopGetShopCategoryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopGetShopCategoryRequest",
            &[rt::Field("cid", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cid);
    }
}

rt::impl_record!(DoudianShopGetShopCategoryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianShopGetShopCategoryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cid, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianShopGetShopCategoryRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self { cid: Default::default() }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianShopGetShopCategoryRequest, Self::blank());

/// Part of the answer to `shop.getShopCategory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianShopCategory {
    /// 类目ID
    pub id: i64,
    /// 类目名称
    pub name: String,
    /// 层级
    pub level: i64,
    /// 父类目ID
    pub parent_id: Option<i64>,
    /// 是否叶子
    pub is_leaf: bool,
    /// 是否有效
    pub enable: bool,
}

impl rt::Encode for DoudianShopCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianShopCategory",
            &[
                rt::Field("id", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("level", rt::REQUIRED, &[]),
                rt::Field("parent_id", 0, &[]),
                rt::Field("is_leaf", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("enable", rt::REQUIRED | rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.enable);
        rt::put(w, 0, &self.id);
        rt::put(w, 4, &self.is_leaf);
        rt::put(w, 2, &self.level);
        rt::put(w, 1, &self.name);
        rt::put(w, 3, &self.parent_id);
    }
}

impl rt::Decode for DoudianShopCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.level, r),
            3 => rt::get(&mut self.parent_id, r),
            4 => rt::get(&mut self.is_leaf, r),
            5 => rt::get(&mut self.enable, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianShopCategory);

rt::impl_serde!(DoudianShopCategory, Self::default());
