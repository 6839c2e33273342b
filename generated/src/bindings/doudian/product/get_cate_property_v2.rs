// @generated from doudian/product/product.getCatePropertyV2.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品类目属性查询 — `product.getCatePropertyV2`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductGetCatePropertyV2Request;
///
/// let request = DoudianProductGetCatePropertyV2Request::new(1);
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
/// | 40004 | `isv.parameter-invalid:2010003` | 类目不存在 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010044` | 类目已调整升级 | mend the request |
/// | 50002 | `isv.business-failed:2010001` | 系统异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010013` | 获取可选品牌失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:2010202` | 获取类目配置失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductGetCatePropertyV2Request {
    /// 叶子类目ID
    pub category_leaf_id: i64,
}

impl DoudianProductGetCatePropertyV2Request {
    /// With the parameters that are required.
    pub fn new(category_leaf_id: i64) -> Self {
        Self { category_leaf_id }
    }
}

/// The answer to [`DoudianProductGetCatePropertyV2Request`].
pub type DoudianProductGetCatePropertyV2Response = rt::DoudianResponse<
    DoudianProductGetCatePropertyV2Data,
>;

impl rt::DoudianRequest for DoudianProductGetCatePropertyV2Request {
    type Data = DoudianProductGetCatePropertyV2Data;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.getCatePropertyV2",
        path: "/product/getCatePropertyV2",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010003",
                label: "类目不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010044",
                label: "类目已调整升级",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010001",
                label: "系统异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010013",
                label: "获取可选品牌失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010202",
                label: "获取类目配置失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductGetCatePropertyV2Request {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCatePropertyV2Request",
            &[rt::Field("category_leaf_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_leaf_id);
    }
}

rt::impl_record!(DoudianProductGetCatePropertyV2Request);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductGetCatePropertyV2Request {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_leaf_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductGetCatePropertyV2Request {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            category_leaf_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductGetCatePropertyV2Request, Self::blank());

/// Part of the answer to `product.getCatePropertyV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCatePropertyV2Data {
    /// `data` on the wire; it has no label.
    pub data: Vec<DoudianProductGetCatePropertyV2Property>,
    /// 模板类型
    ///
    /// Codes:
    ///
    /// - `0` 默认
    /// - `1` SPU
    /// - `2` 结构化
    pub tpl_type: Option<i64>,
}

impl rt::Encode for DoudianProductGetCatePropertyV2Data {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCatePropertyV2Data",
            &[rt::Field("data", 0, &[]), rt::Field("tpl_type", 0, &["0", "1", "2"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
        rt::put(w, 1, &self.tpl_type);
    }
}

impl rt::Decode for DoudianProductGetCatePropertyV2Data {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.tpl_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetCatePropertyV2Data);

rt::impl_serde!(DoudianProductGetCatePropertyV2Data, Self::default());

/// Part of the answer to `product.getCatePropertyV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCatePropertyV2Option {
    /// 可选值名称
    pub name: Option<String>,
    /// 可选值
    pub value: Option<String>,
    /// 值ID
    pub value_id: Option<i64>,
    /// 属性值顺序
    pub sequence: Option<i64>,
}

impl rt::Encode for DoudianProductGetCatePropertyV2Option {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCatePropertyV2Option",
            &[
                rt::Field("name", 0, &[]),
                rt::Field("value", 0, &[]),
                rt::Field("value_id", 0, &[]),
                rt::Field("sequence", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 3, &self.sequence);
        rt::put(w, 1, &self.value);
        rt::put(w, 2, &self.value_id);
    }
}

impl rt::Decode for DoudianProductGetCatePropertyV2Option {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.value, r),
            2 => rt::get(&mut self.value_id, r),
            3 => rt::get(&mut self.sequence, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetCatePropertyV2Option);

rt::impl_serde!(DoudianProductGetCatePropertyV2Option, Self::default());

/// Part of the answer to `product.getCatePropertyV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductGetCatePropertyV2Property {
    /// 老类目ID
    #[deprecated]
    pub cid: Option<i64>,
    /// 属性名称
    pub property_name: Option<String>,
    /// 属性可选值列表
    pub options: Vec<DoudianProductGetCatePropertyV2Option>,
    /// 是否必填
    ///
    /// Codes:
    ///
    /// - `0` 选填
    /// - `1` 必填
    pub required: Option<i64>,
    /// 属性状态
    ///
    /// Codes:
    ///
    /// - `0` 有效
    /// - `1` 失效
    pub status: Option<i64>,
    /// 类型
    ///
    /// Codes:
    ///
    /// - `text` 输入
    /// - `select` 单选
    /// - `multi_select` 多选
    /// - `timestamp` 时间戳
    /// - `timerange` 时间段
    pub r#type: Option<String>,
    /// 新版类目ID
    pub category_id: Option<i64>,
    /// 最大多选数
    pub multi_select_max: Option<i64>,
    /// 属性类型
    ///
    /// Codes:
    ///
    /// - `0` 绑定属性
    /// - `1` 关键属性
    /// - `2` 售卖属性
    /// - `3` 商品属性
    pub property_type: Option<i64>,
    /// 属性ID
    pub property_id: Option<i64>,
    /// 属性顺序
    pub sequence: Option<i64>,
    /// 关系ID
    pub relation_id: Option<i64>,
    /// 是否支持商家自定义
    ///
    /// Codes:
    ///
    /// - `0` 不支持自定义
    /// - `1` 支持自定义
    pub diy_type: Option<i64>,
    /// `important_type` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `0` 非重要属性
    /// - `1` 重要属性
    pub important_type: Option<i64>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianProductGetCatePropertyV2Property {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductGetCatePropertyV2Property",
            &[
                rt::Field("cid", 0, &[]),
                rt::Field("property_name", 0, &[]),
                rt::Field("options", 0, &[]),
                rt::Field("required", 0, &["0", "1"]),
                rt::Field("status", 0, &["0", "1"]),
                rt::Field(
                    "type",
                    0,
                    &["text", "select", "multi_select", "timestamp", "timerange"],
                ),
                rt::Field("category_id", 0, &[]),
                rt::Field("multi_select_max", 0, &[]),
                rt::Field("property_type", 0, &["0", "1", "2", "3"]),
                rt::Field("property_id", 0, &[]),
                rt::Field("sequence", 0, &[]),
                rt::Field("relation_id", 0, &[]),
                rt::Field("diy_type", 0, &["0", "1"]),
                rt::Field("important_type", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.category_id);
        rt::put(w, 0, &self.cid);
        rt::put(w, 12, &self.diy_type);
        rt::put(w, 13, &self.important_type);
        rt::put(w, 7, &self.multi_select_max);
        rt::put(w, 2, &self.options);
        rt::put(w, 9, &self.property_id);
        rt::put(w, 1, &self.property_name);
        rt::put(w, 8, &self.property_type);
        rt::put(w, 11, &self.relation_id);
        rt::put(w, 3, &self.required);
        rt::put(w, 10, &self.sequence);
        rt::put(w, 4, &self.status);
        rt::put(w, 5, &self.r#type);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianProductGetCatePropertyV2Property {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cid, r),
            1 => rt::get(&mut self.property_name, r),
            2 => rt::get(&mut self.options, r),
            3 => rt::get(&mut self.required, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.r#type, r),
            6 => rt::get(&mut self.category_id, r),
            7 => rt::get(&mut self.multi_select_max, r),
            8 => rt::get(&mut self.property_type, r),
            9 => rt::get(&mut self.property_id, r),
            10 => rt::get(&mut self.sequence, r),
            11 => rt::get(&mut self.relation_id, r),
            12 => rt::get(&mut self.diy_type, r),
            13 => rt::get(&mut self.important_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductGetCatePropertyV2Property);

rt::impl_serde!(DoudianProductGetCatePropertyV2Property, Self::default());
