// @generated from doudian/material/material.editMaterial.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 编辑素材 — `material.editMaterial`
///
/// Family: `material` (the feature `material`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianMaterialEditMaterialRequest;
///
/// let request = DoudianMaterialEditMaterialRequest::new("…");
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
/// | 50002 | `isv.business-failed:20001` | 素材不存在或已删除 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianMaterialEditMaterialRequest {
    /// 素材ID
    pub material_id: String,
    /// 素材名称
    ///
    /// At most 50 characters.
    pub material_name: Option<String>,
    /// 目标文件夹ID
    ///
    /// "0" is the root.
    pub to_folder_id: Option<String>,
    /// 素材ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub object_id: Option<String>,
    /// 新的上级文件夹ID
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub to_parent_id: Option<String>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianMaterialEditMaterialRequest {
    /// With the parameters that are required.
    pub fn new(material_id: impl Into<String>) -> Self {
        Self {
            material_id: material_id.into(),
            material_name: None,
            to_folder_id: None,
            object_id: None,
            to_parent_id: None,
        }
    }

    /// Sets `material_name` (素材名称).
    #[must_use]
    pub fn material_name(mut self, material_name: impl Into<String>) -> Self {
        self.material_name = Some(material_name.into());
        self
    }

    /// Sets `to_folder_id` (目标文件夹ID).
    #[must_use]
    pub fn to_folder_id(mut self, to_folder_id: impl Into<String>) -> Self {
        self.to_folder_id = Some(to_folder_id.into());
        self
    }

    /// Sets `object_id` (素材ID).
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    /// Sets `to_parent_id` (新的上级文件夹ID).
    #[must_use]
    pub fn to_parent_id(mut self, to_parent_id: impl Into<String>) -> Self {
        self.to_parent_id = Some(to_parent_id.into());
        self
    }
}

/// The answer to [`DoudianMaterialEditMaterialRequest`].
///
/// The platform promises no `data`.
pub type DoudianMaterialEditMaterialResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianMaterialEditMaterialRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "material.editMaterial",
        path: "/material/editMaterial",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20001",
                label: "素材不存在或已删除",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianMaterialEditMaterialRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianMaterialEditMaterialRequest",
            &[
                rt::Field("material_id", rt::REQUIRED, &[]),
                rt::Field("material_name", 0, &[]),
                rt::Field("to_folder_id", 0, &[]),
                rt::Field("object_id", rt::UNCERTAIN, &[]),
                rt::Field("to_parent_id", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.material_id);
        rt::put(w, 1, &self.material_name);
        rt::put(w, 3, &self.object_id);
        rt::put(w, 2, &self.to_folder_id);
        rt::put(w, 4, &self.to_parent_id);
    }
}

rt::impl_record!(DoudianMaterialEditMaterialRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianMaterialEditMaterialRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.material_id, r),
            1 => rt::get(&mut self.material_name, r),
            2 => rt::get(&mut self.to_folder_id, r),
            3 => rt::get(&mut self.object_id, r),
            4 => rt::get(&mut self.to_parent_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianMaterialEditMaterialRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            material_id: Default::default(),
            material_name: Default::default(),
            to_folder_id: Default::default(),
            object_id: Default::default(),
            to_parent_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianMaterialEditMaterialRequest, Self::blank());
