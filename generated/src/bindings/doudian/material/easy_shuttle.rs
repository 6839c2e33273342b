// @generated from doudian/material/material.easyShuttle.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量删除文件夹素材 — `material.easyShuttle`
///
/// Deletes or bins all that the folders hold.
///
/// Family: `material` (the feature `material`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialEasyShuttleRequest;
///
/// let request = DoudianMaterialEasyShuttleRequest::new(
///     ["-1"],
///     "to_recycle",
///     ["photo"],
/// );
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
/// | 20000 | `isp.service-error:10003` | 系统内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:10004` | 系统内部错误 | wait, then repeat |
/// | 20000 | `isp.service-error:10007` | 系统内部错误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:20001` | 参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialEasyShuttleRequest {
    /// 文件夹ID列表
    ///
    /// Codes:
    ///
    /// - `-1` 回收站
    /// - `0` 开放平台
    /// - `1` 图片根目录
    /// - `2` 视频根目录
    pub folder_id_list: Vec<String>,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `to_recycle` 移到回收站
    /// - `delete_forever` 彻底删除
    pub operate_type: String,
    /// 操作的素材类型
    ///
    /// Codes:
    ///
    /// - `photo` 图片
    /// - `video` 视频
    pub material_type_list: Vec<String>,
    /// 是否只操作素材
    pub only_material: Option<bool>,
    /// 创建时间最大值
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub create_time_end: Option<rt::DateTime>,
}

impl DoudianMaterialEasyShuttleRequest {
    /// With the parameters that are required.
    pub fn new(
        folder_id_list: impl IntoIterator<Item = impl Into<String>>,
        operate_type: impl Into<String>,
        material_type_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            folder_id_list: folder_id_list.into_iter().map(Into::into).collect(),
            operate_type: operate_type.into(),
            material_type_list: material_type_list.into_iter().map(Into::into).collect(),
            only_material: None,
            create_time_end: None,
        }
    }

    /// Sets `only_material` (是否只操作素材).
    #[must_use]
    pub fn only_material(mut self, only_material: bool) -> Self {
        self.only_material = Some(only_material);
        self
    }

    /// Sets `create_time_end` (创建时间最大值).
    #[must_use]
    pub fn create_time_end(mut self, create_time_end: impl Into<rt::DateTime>) -> Self {
        self.create_time_end = Some(create_time_end.into());
        self
    }
}

/// The answer to [`DoudianMaterialEasyShuttleRequest`].
///
/// The platform promises no `data`.
pub type DoudianMaterialEasyShuttleResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianMaterialEasyShuttleRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.easyShuttle",
        path: "/material/easyShuttle",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10003",
                label: "系统内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10004",
                label: "系统内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:10007",
                label: "系统内部错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:20001",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialEasyShuttleRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialEasyShuttleRequest",
            &[
                rt::Field("folder_id_list", rt::REQUIRED, &["-1", "0", "1", "2"]),
                rt::Field(
                    "operate_type",
                    rt::REQUIRED,
                    &["to_recycle", "delete_forever"],
                ),
                rt::Field("material_type_list", rt::REQUIRED, &["photo", "video"]),
                rt::Field("only_material", 0, &[]),
                rt::Field("create_time_end", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.create_time_end);
        rt::put(w, 0, &self.folder_id_list);
        rt::put(w, 2, &self.material_type_list);
        rt::put(w, 3, &self.only_material);
        rt::put(w, 1, &self.operate_type);
    }
}

rt::impl_record!(DoudianMaterialEasyShuttleRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialEasyShuttleRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.folder_id_list, r),
            1 => rt::get(&mut self.operate_type, r),
            2 => rt::get(&mut self.material_type_list, r),
            3 => rt::get(&mut self.only_material, r),
            4 => rt::get(&mut self.create_time_end, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialEasyShuttleRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            folder_id_list: Default::default(),
            operate_type: Default::default(),
            material_type_list: Default::default(),
            only_material: Default::default(),
            create_time_end: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialEasyShuttleRequest, Self::blank());
